import { type ReactElement, useState } from 'react';
import { daysLeft, levelZeroDeadline } from '#domain/young-person/level-zero';
import { WhoSees } from '../../access/who-sees.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { Card } from '../../look/components/card.tsx';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { verb } from '../../providers/data-provider.ts';
import { ConcernLevel } from '../case-page/concern-level.tsx';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../case-page/use-case.ts';
import { CloseDialog } from './close-dialog.tsx';
import { ConcernDialog } from './concern-dialog.tsx';
import './concern.css';

/** The countdown of level 0. */
function Countdown({ decideBy, today }: { decideBy: string; today: string }): ReactElement {
  const t = useText();
  const left = daysLeft(decideBy, today);
  const date = nearDate(decideBy, today);
  return (
    <p className={left < 0 ? 'deadline deadline-over' : 'deadline'}>
      <Icon name={left < 0 ? 'warning' : 'clock'} size={16} />
      {left < 0
        ? t('youngPeople.concern.decideOver', { date })
        : `${t('youngPeople.concern.decideBy', { date })} ${t('youngPeople.concern.daysLeft', { count: left })}.`}
    </p>
  );
}

/** The concern as it stands, and its verbs: change, decide, prolong once, close. */
export function ConcernCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const [open, setOpen] = useState<'change' | 'prolong' | 'close'>();
  const concern = of.concerns.at(-1);
  const followUp = of.followUps.find(({ until }) => until === null);
  if (concern === undefined || followUp === undefined) return null;
  const isZero = concern.level === 0;
  const close = (): void => {
    setOpen(undefined);
  };
  const opener = (name: 'change' | 'prolong' | 'close', text: string, kind: string): ReactElement => (
    <button
      type="button"
      className={`button ${kind} button-small`}
      onClick={() => {
        setOpen(name);
      }}
    >
      {text}
    </button>
  );
  return (
    <Card heading={t('youngPeople.concern.heading')} id="bekymring">
      <ul className="concern-now">
        <ConcernLevel level={concern.level} />
      </ul>
      <p>{concern.reason}</p>
      <p className="small quiet">
        {concern.byName}, {concern.serviceName}, {nearDate(dateInNorway(concern.at), of.today)}
      </p>
      <WhoSees of={of} part="concerns" row={{ ...concern, category: 'basic' }} />
      {isZero && <Countdown decideBy={followUp.decideBy} today={of.today} />}
      {followUp.prolongedReason !== null && isZero && (
        <p className="small quiet">
          {t('youngPeople.concern.prolonged', { reason: followUp.prolongedReason })}
        </p>
      )}
      <div className="buttons">
        {opener(
          'change',
          isZero ? t('youngPeople.concern.decide') : t('youngPeople.concern.change'),
          isZero ? '' : 'button-second',
        )}
        {isZero &&
          followUp.prolongedReason === null &&
          opener('prolong', t('youngPeople.concern.prolong'), 'button-second')}
        {of.sight.holder && opener('close', t('youngPeople.concern.close'), 'button-quiet')}
      </div>
      {open === 'change' && <ConcernDialog of={of} onClose={close} />}
      {open === 'close' && <CloseDialog of={of} version={followUp.version} onClose={close} />}
      {open === 'prolong' && (
        <ReasonDialog
          draftKey={`concern-prolong-${of.person.id}`}
          heading={t('youngPeople.concern.prolongHeading')}
          consequence={t('youngPeople.concern.prolongConsequence', {
            date: nearDate(levelZeroDeadline(dateInNorway(followUp.since), true), of.today),
          })}
          label={t('youngPeople.concern.prolongReason')}
          verb={t('youngPeople.concern.prolong')}
          onReason={async (reason) => {
            await verb(
              `${pathOf(of.person.id)}/follow-up/prolong`,
              { reason },
              `"v${String(followUp.version)}"`,
            );
            await again();
          }}
          onClose={close}
        />
      )}
    </Card>
  );
}
