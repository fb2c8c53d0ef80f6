import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { quoted } from '../i18n/words.ts';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { Opens } from '../start-page/opens.tsx';
import { useReasonWords } from './use-reason-words.ts';

interface Props {
  readonly pupil: Shape<'IdentifiedSeen'>;
  readonly today: string;
}

/** One pupil: why, until when, and what can be done. */
export function PupilRow({ pupil, today }: Props): ReactElement {
  const t = useText();
  const reasonWords = useReasonWords();
  const readAgain = useReadAgain();
  const [setsAside, setSetsAside] = useState(false);
  const { id, givenName: name, familyName, schoolClass, status, setAsideReason, byName } = pupil;
  const date = nearDate(pupil.expiresOn, today);
  return (
    <li>
      <p className="strong">
        {[`${name} ${familyName}`, schoolClass].filter((part) => part !== '').join(', ')}
      </p>
      <p>{reasonWords(pupil).join(' · ')}</p>
      <p className="small quiet">{t('earlyWarning.deletedOn', { date })}</p>
      {status === 'set_aside' && (
        <p className="small">
          {t('earlyWarning.setAsideBy', { by: byName ?? '', reason: quoted(setAsideReason ?? '') })}
        </p>
      )}
      <div className="buttons">
        <Link className="button button-small" to={`/young-people/register?pupil=${id}`}>
          {t('earlyWarning.register')}
          <span className="visually-hidden"> {t('earlyWarning.about', { name })}</span>
        </Link>
        {status === 'waiting' && (
          <Opens
            onOpen={() => {
              setSetsAside(true);
            }}
          >
            {t('earlyWarning.setAside')}
            <span className="visually-hidden"> {name}</span>
          </Opens>
        )}
      </div>
      {setsAside && (
        <ReasonDialog
          draftKey={`pupil-set-aside-${id}`}
          heading={t('earlyWarning.setAsideHeading', { name })}
          consequence={t('earlyWarning.setAsideConsequence', { date })}
          label={t('earlyWarning.setAsideLabel')}
          verb={t('earlyWarning.setAside')}
          onReason={async (reason) => {
            await verb(`/identified-pupils/${id}/set-aside`, { reason });
            await readAgain('/identified-pupils');
          }}
          onClose={() => {
            setSetsAside(false);
          }}
        />
      )}
    </li>
  );
}
