import { type ReactElement, useState } from 'react';
import { daysBetween, type IsoDate } from '#domain/calendar/date';
import { disputeBlockers } from '#domain/transition/dispute';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { type Transition, useTransitionsAgain } from './use-transitions.ts';

interface Props {
  readonly case: YoungPersonCase;
  readonly of: Transition;
}

/** Each municipality in words, and since when. */
function DisputeDialog({ case: whole, of, onClose }: Props & { readonly onClose: () => void }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useTransitionsAgain();
  const [since, setSince] = useState<IsoDate>();
  const from = useDraft(`dispute-${whole.person.id}-${of.id}-sender`);
  const to = useDraft(`dispute-${whole.person.id}-${of.id}-receiver`);
  const [senderSays, receiverSays] = [from.text, to.text];
  const { kind, status } = of;
  const missing =
    since === undefined
      ? ['since_missing']
      : disputeBlockers({
          kind,
          status,
          disputed: false,
          since,
          today: whole.today,
          senderSays,
          receiverSays,
        });
  const save = async (): Promise<void> => {
    const path = `${pathOf(whole.person.id)}/transitions/${of.id}/dispute`;
    await verb(path, { since, senderSays: senderSays.trim(), receiverSays: receiverSays.trim() });
    await from.drop();
    await to.drop();
    await again(whole.person.id);
    onClose();
  };
  return (
    <ModalDialog heading={t('transitions.dispute.heading')} onClose={onClose}>
      <p>{t('transitions.dispute.consequence')}</p>
      <DateField
        label={t('transitions.dispute.since')}
        value={since}
        onChange={setSince}
        today={whole.today}
      />
      <TextField
        label={t('transitions.dispute.senderSays')}
        value={senderSays}
        onChange={from.setText}
        rows={2}
      >
        <DraftStatus draft={from} />
      </TextField>
      <TextField
        label={t('transitions.dispute.receiverSays')}
        value={receiverSays}
        onChange={to.setText}
        rows={2}
      >
        <DraftStatus draft={to} />
      </TextField>
      <VerbButton
        blockers={missing}
        sentenceOf={(code) => sentence(`transitions.dispute.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('transitions.dispute.save')}
      </VerbButton>
    </ModalDialog>
  );
}

/** A move about which two municipalities disagree: what each says, how many days, and who has the baton meanwhile. */
export function DisputeCard({ case: whole, of }: Props): ReactElement | null {
  const t = useText();
  const again = useTransitionsAgain();
  const [open, setOpen] = useState<'dispute' | 'settle'>();
  const latest = of.disputes.at(-1);
  const stands = latest !== undefined && latest.settledOn === null;
  const over = of.status === 'met' || of.status === 'ended';
  if (of.kind !== 'new_municipality' || (over && latest === undefined)) return null;
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <Card heading={t('transitions.dispute.heading')}>
      {latest !== undefined && (
        <>
          {stands && (
            <p className="red strong">
              {t('transitions.dispute.stands', {
                date: longDate(latest.since),
                sender: of.senderServiceName,
              })}{' '}
              {t('transitions.dispute.days', { count: daysBetween(latest.since, whole.today) + 1 })}
            </p>
          )}
          {latest.senderSays !== '' && (
            <p className="small">{t('transitions.dispute.sender', { text: latest.senderSays })}</p>
          )}
          {latest.receiverSays !== '' && (
            <p className="small">{t('transitions.dispute.receiver', { text: latest.receiverSays })}</p>
          )}
          {latest.settledOn !== null && (
            <p>
              {t('transitions.dispute.settled', {
                date: longDate(latest.settledOn),
                text: latest.settledHow === '' ? t('blankings.gone') : (latest.settledHow ?? ''),
              })}
            </p>
          )}
          <BlankedTexts
            youngPersonId={whole.person.id}
            itemId={latest.id}
            about={t('transitions.dispute.heading')}
            name={whole.person.givenName}
          />
        </>
      )}
      {!over && (
        <button
          type="button"
          className="button button-second button-small"
          onClick={() => {
            setOpen(stands ? 'settle' : 'dispute');
          }}
        >
          {stands ? t('transitions.dispute.settle') : t('transitions.dispute.disagree')}
        </button>
      )}
      {open === 'dispute' && <DisputeDialog case={whole} of={of} onClose={close} />}
      {open === 'settle' && (
        <ReasonDialog
          draftKey={`dispute-settle-${of.id}`}
          heading={t('transitions.dispute.settleHeading')}
          label={t('transitions.dispute.settleLabel')}
          verb={t('transitions.dispute.settle')}
          onReason={async (how) => {
            await verb(`${pathOf(whole.person.id)}/transitions/${of.id}/dispute/settle`, { how });
            await again(whole.person.id);
          }}
          onClose={close}
        />
      )}
    </Card>
  );
}
