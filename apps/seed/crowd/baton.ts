import { addDays } from '#domain/calendar/date';
import { answerBaton, offerBaton } from '../case/baton.ts';
import { holderAt, seesBasic } from '../case/as-of.ts';
import type { Membership } from '../case/case-file.ts';
import { momentOf } from '../random/moments.ts';
import type { Pace } from './pace.ts';
import { batonDeclined, batonReasons } from './words.ts';

/** Coordinators and NAV take the baton; whoever is still on the team and at work. */
const takers = ({ file }: Pace): Membership[] =>
  file.team.filter(
    ({ post, to }) =>
      to === null &&
      post.leftOn === null &&
      (post.service.kind === 'coordination' || post.service.kind === 'nav'),
  );

/** In half the cases the baton passes on; a few offers were declined, and a few nobody has answered. */
export const inventBaton = (pace: Pace): void => {
  const { file, after } = pace;
  const { dice } = file;
  const taker = takers(pace)[0];
  if (taker === undefined || !dice.chance(0.6)) return;
  const offered = after(taker.from.slice(0, 10), 5, 70);
  if (offered === null) return;
  const at = momentOf(offered, 8 * 60 + 50);
  const holder = holderAt(file, at);
  if (holder.id === taker.post.id || holder.leftOn !== null || !seesBasic(file, taker.post.service, at))
    return;
  const offer = offerBaton(file, taker.post, at, dice.pick(batonReasons));
  const answered = after(offered, 1, 12);
  const waits = offered > addDays(file.today, -30) && dice.chance(0.5);
  if (answered === null || waits || !seesBasic(file, taker.post.service, momentOf(answered, 975))) return;
  answerBaton(
    file,
    offer,
    taker.post,
    momentOf(answered, 975),
    dice.chance(0.1) ? dice.pick(batonDeclined) : null,
  );
};
