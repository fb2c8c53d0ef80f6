import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { allIncidentSteps } from '#domain/incident/incident';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

type Incident = Shape<'IncidentSeen'>;

function Clock({ incident: { hoursLeft, closed } }: { incident: Incident }): ReactElement {
  const t = useText();
  if (closed) return <strong>{t('privacy.incidents.closed')}</strong>;
  if (hoursLeft === null) return <strong>{t('privacy.incidents.stopped')}</strong>;
  return (
    <strong className={hoursLeft < 0 ? 'field-error' : undefined}>
      <Icon name={hoursLeft < 0 ? 'warning' : 'clock'} size={16} />{' '}
      {hoursLeft < 0
        ? t('privacy.incidents.over', { count: -hoursLeft })
        : t('privacy.incidents.left', { count: hoursLeft })}
    </strong>
  );
}

/** One incident with its clock, what has been done, and the verb. */
export function IncidentRow({ incident }: { incident: Incident }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <p>
        <Clock incident={incident} />
      </p>
      <h3>{incident.what}</h3>
      <p className="small quiet">
        {t('privacy.incidents.noticedOn', { day: shortDate(dateInNorway(incident.noticedAt)) })}{' '}
        {incident.actorName !== null && t('privacy.incidents.aboutUser', { name: incident.actorName })}{' '}
        {incident.reviewItemId !== null && t('privacy.incidents.fromReview')}
      </p>
      {incident.steps.map(({ kind, text, at, byName }) => (
        <p key={at} className="quiet-box">
          <strong>{t(`privacy.incidents.kinds.${kind}`)}.</strong> {text}
          <br />
          <span className="small quiet">
            {t('privacy.review.by', { name: byName, day: shortDate(dateInNorway(at)) })}
          </span>
        </p>
      ))}
      {!incident.closed && (
        <button
          type="button"
          className="button button-second button-small"
          aria-label={`${t('privacy.incidents.add')}: ${incident.what}`}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('privacy.incidents.add')}
        </button>
      )}
      {open && (
        <AnswerDialog
          draftKey={`incident-${incident.id}`}
          heading={t('privacy.incidents.add')}
          legend={t('privacy.incidents.kind')}
          choices={allIncidentSteps.map((value) => ({ value, label: t(`privacy.incidents.kinds.${value}`) }))}
          label={t('privacy.incidents.text')}
          verb={t('privacy.review.save')}
          sentenceOf={(code) =>
            sentence(`privacy.incidents.missing.${code === 'choice' ? 'kind' : code}`) ?? code
          }
          onSave={async (kind, text) => {
            await verb(`/incidents/${incident.id}/steps`, { kind, text });
            await again('/incidents');
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
