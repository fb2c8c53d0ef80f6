import type { ClosingReasonCode } from '#domain/follow-up/closing-reasons';
import { holderAt, liveBasesAt, statusAt } from '../case/as-of.ts';
import { withdrawConsent } from '../case/consent-ends.ts';
import { measureVerb } from '../case/measure-verbs.ts';
import { change, planOf } from '../case/plan.ts';
import { close, pause } from '../case/status.ts';
import { momentOf, type Moment } from '../random/moments.ts';
import type { Row } from '../rows/tables.ts';
import type { Pace } from './pace.ts';
import { withdrawals } from './words.ts';

const reasons = { goal_reached: 46, own_wish: 16, moved: 16, adult_services: 22 } as const;
const order: readonly (keyof typeof reasons)[] = ['goal_reached', 'adult_services', 'moved', 'own_wish'];

const liveConsents = ({ file }: Pace, at: Moment): Row<'consent'>[] => {
  const live = new Set(
    file.openings
      .filter(({ to, endedAt }) => endedAt === null && to > at.slice(0, 10))
      .map(({ row }) => row.consent_id),
  );
  return file.consents.filter(({ id }) => live.has(id));
};

/** Everything that was shared is taken back, and the follow-up waits. */
const inventPause = (pace: Pace): void => {
  const { file, frame } = pace;
  const at = momentOf(frame.stop, 16 * 60 + 45);
  if (statusAt(file, at) !== 'active') return;
  for (const consent of liveConsents(pace, at))
    withdrawConsent(
      file,
      consent,
      at,
      file.person.userId === null ? holderAt(file, at) : null,
      file.dice.pick(withdrawals),
    );
  if (liveBasesAt(file, at) === 0) pause(file, at, 'Samtykket er trukket tilbake.');
};

/** What nobody will do any more is cancelled, and the plan is closed. */
const closePlan = ({ file }: Pace, at: Moment): void => {
  if (file.plan === null) return;
  const by = holderAt(file, at);
  const plan = planOf(file);
  for (const measure of plan.measures.filter(
    ({ status }) => status === 'proposed' || status === 'agreed' || status === 'ongoing',
  ))
    measureVerb(file, measure, { verb: 'cancel', at, by, reason: 'Oppfølgingen er avsluttet.' });
  if (plan.row.status !== 'active') return;
  plan.row.status = 'closed';
  change(file, { at, by, kind: 'plan', verb: 'close', row: plan.row });
};

/** How a case that is over came to its end. */
export const inventEnd = (pace: Pace): void => {
  const { file, frame } = pace;
  if (frame.phase === 'paused') inventPause(pace);
  if (frame.phase !== 'closed') return;
  const at = momentOf(frame.stop, 16 * 60 + 45);
  const open = file.transitions.some(({ status }) => status === 'offered' || status === 'accepted');
  const reason: ClosingReasonCode = open ? 'own_wish' : file.dice.weighted(reasons, order);
  closePlan(pace, at);
  close(file, at, reason);
};
