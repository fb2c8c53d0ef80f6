import { useSentence, useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { useToday } from '../providers/use-session.ts';
import type { MyTransition, Transition } from './use-transitions.ts';

/** What a sentence about a transition needs, from the case or from the list. */
export interface Told {
  readonly status: MyTransition['status'];
  readonly sender: string;
  readonly receiver: string;
  readonly name: string;
  readonly statusReason: string | null;
  readonly suggestedOn: string | null;
  readonly endedHow: Transition['endedHow'];
  readonly metOn: string | null;
}

/** A transition of the case as its sentence needs it. */
export const toldOf = (one: Transition, name: string, receiverMissing: string): Told => ({
  status: one.status,
  sender: one.senderServiceName,
  receiver: one.receiverServiceName ?? (one.receiverName === '' ? receiverMissing : one.receiverName),
  name,
  statusReason: one.statusReason,
  suggestedOn: one.suggestedOn,
  endedHow: one.endedHow,
  metOn: one.metOn,
});

/** Where a transition stands, and who is responsible: every state says it in full. */
export function useStands(): (told: Told) => string {
  const t = useText();
  const today = useToday();
  return ({ status, sender, receiver, name, statusReason, suggestedOn, endedHow, metOn }) => {
    const why = statusReason === '' ? t('blankings.gone') : (statusReason ?? '');
    const day = (date: string | null): string => (date === null ? '' : nearDate(date, today));
    const responsible = t('transitions.responsibleUntil', { sender, receiver, name });
    const sentences: Record<Told['status'], string> = {
      planned: responsible,
      offered: t('transitions.page.waitsForReceiver', { receiver, sender, name }),
      accepted: [
        t('transitions.acceptedLine', { receiver }),
        suggestedOn === null ? '' : t('transitions.firstMeeting', { date: day(suggestedOn) }),
        responsible,
      ]
        .filter(Boolean)
        .join(' '),
      declined: t('transitions.declinedLine', {
        receiver,
        reason: why,
        date: day(suggestedOn),
        sender,
      }),
      met: t('transitions.metLine', { receiver, name, date: day(metOn) }),
      ended: t('transitions.endedLine', {
        how: endedHow === null ? '' : `${t(`transitions.ends.${endedHow}`)}.`,
        reason: why,
      }),
    };
    return sentences[status];
  };
}

/** What a blocker of a transition says, also the ones that only the API knows. */
export function useTransitionBlocker(): (code: string) => string {
  const t = useText();
  const sentence = useSentence();
  return (code) => {
    const [what, item] = code.split(':');
    if (what === 'hand-over' && item !== undefined)
      return t('transitions.page.handOverMissing', {
        item: sentence(`transitions.handOver.${item}`) ?? item,
      });
    return sentence(`transitions.blockers.${code}`) ?? sentence(`transitions.plan.${code}`) ?? code;
  };
}
