import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { missingHandOver } from '#domain/transition/blockers';
import { transitionEnds, type TransitionEnd } from '#domain/transition/verbs';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useToday } from '../providers/use-session.ts';
import { useReceivers } from './use-receivers.ts';
import { useTransitionBlocker } from './transition-words.ts';
import type { Transition } from './use-transitions.ts';

interface Props {
  readonly of: Transition;
  readonly sender: string;
  readonly receiver: string;
  readonly onVerb: (path: string, body: object) => Promise<void>;
}

/** Ask the receiver, when everything is handed over. */
function Offer({ of, receiver, onVerb }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useTransitionBlocker();
  const missing = missingHandOver(of.kind, of.handOver).map((code) => `hand-over:${code}`);
  const blockers = [...(of.receiverServiceId === null ? ['no_receiver'] : []), ...missing];
  return (
    <VerbButton
      blockers={blockers}
      sentenceOf={sentenceOf}
      blockersHeading={t('transitions.page.offerBlockers')}
      onPress={() => onVerb('offer', {})}
    >
      {t(of.status === 'declined' ? 'transitions.page.offerAgain' : 'transitions.page.offer', { receiver })}
    </VerbButton>
  );
}

/** Another date, or another receiver. */
function ChangeDialog({ of, onVerb, onClose }: Props & { onClose: () => void }): ReactElement {
  const t = useText();
  const today = useToday();
  const sentenceOf = useTransitionBlocker();
  const [onDate, setOnDate] = useState<IsoDate | undefined>(of.onDate);
  const [receiver, setReceiver] = useState<string | undefined>(of.receiverServiceId ?? undefined);
  const receivers = useReceivers(of.kind);
  const mayChangeReceiver = of.status === 'planned' || of.status === 'declined';
  return (
    <ModalDialog heading={t('transitions.page.changeDate')} onClose={onClose}>
      <DateField label={t('transitions.page.newDate')} value={onDate} onChange={setOnDate} today={today} />
      {mayChangeReceiver && (
        <SelectField
          label={t('transitions.plan.receiver')}
          none={t('transitions.plan.receiverUnknown')}
          choices={receivers.map(({ id, name: label }) => ({ value: id, label }))}
          value={receiver}
          onChange={setReceiver}
        />
      )}
      <VerbButton
        blockers={onDate === undefined ? ['no_date'] : []}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await onVerb('change', {
            onDate,
            ...(mayChangeReceiver && receiver !== undefined ? { receiverServiceId: receiver } : {}),
          });
          onClose();
        }}
      >
        {t('transitions.page.saveDate')}
      </VerbButton>
    </ModalDialog>
  );
}

/** Ended without a first meeting: how, and why. */
function EndDialog({ of, sender, onVerb, onClose }: Props & { onClose: () => void }): ReactElement {
  const t = useText();
  const [how, setHow] = useState<TransitionEnd>();
  return (
    <ReasonDialog
      draftKey={`transition-end-${of.id}`}
      heading={t('transitions.page.endHeading')}
      consequence={t('transitions.page.endConsequence', { sender })}
      label={t('transitions.page.endReason')}
      verb={t('transitions.page.end')}
      onReason={(reason) => onVerb('end', { how, reason })}
      missing={how === undefined ? [t('transitions.blockers.no_way_of_ending')] : []}
      onClose={onClose}
    >
      <RadioGroup
        legend={t('transitions.page.endHow')}
        choices={transitionEnds.map((value) => ({ value, label: t(`transitions.ends.${value}`) }))}
        value={how}
        onChange={setHow}
      />
    </ReasonDialog>
  );
}

/** What the sender can do, who is responsible until they have met. */
export function SenderVerbs(props: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<'change' | 'end'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const asks = props.of.status === 'planned' || props.of.status === 'declined';
  return (
    <div className="verb-stack">
      {asks && <Offer {...props} />}
      <button
        type="button"
        className="button button-second"
        onClick={() => {
          setOpen('change');
        }}
      >
        {t('transitions.page.changeDate')}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          setOpen('end');
        }}
      >
        {t('transitions.page.end')}
      </button>
      {open === 'change' && <ChangeDialog {...props} onClose={close} />}
      {open === 'end' && <EndDialog {...props} onClose={close} />}
    </div>
  );
}
