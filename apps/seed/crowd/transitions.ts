import { ageOn } from '#domain/calendar/age';
import { addDays, type IsoDate } from '#domain/calendar/date';
import { kindsSentBy, transitionKinds, type TransitionKind } from '#domain/transition/kinds';
import { monthsBefore } from '#domain/transition/runway';
import { holderAt, isMemberAt, seesBasic } from '../case/as-of.ts';
import { giveConsent } from '../case/consent.ts';
import { handOverAll, keepUp, planTransition, type TransitionFile } from '../case/transition.ts';
import {
  acceptTransition,
  declineTransition,
  endTransition,
  meet,
  offerTransition,
} from '../case/transition-verbs.ts';
import { places } from '../directory/places.ts';
import type { Post, Service } from '../directory/directory.ts';
import { dateOf, momentOf, type Moment } from '../random/moments.ts';
import { askedOf } from './consents.ts';
import type { Pace } from './pace.ts';
import { newcomersOnly, transitionAges, weightOf } from './transition-kinds.ts';
import { endReasons, transitionDeclined } from './words.ts';

const kindsFor = ({ file }: Pace, sender: Post, on: IsoDate): TransitionKind[] => {
  const age = ageOn(file.person.birthDate, on);
  const isNewcomer = file.person.language !== 'nb' && file.person.language !== 'se';
  return kindsSentBy(sender.service.kind)
    .filter((kind) => transitionAges[kind].from <= age && age < transitionAges[kind].below)
    .filter((kind) => isNewcomer || !newcomersOnly.includes(kind));
};

/** The receiver needs «basic» to be let in: asked together with the young person before the offer. */
const openFor = (pace: Pace, receiver: Service, at: Moment): void => {
  const { file } = pace;
  if (seesBasic(file, receiver, at)) return;
  const asked = askedOf(pace, at, holderAt(file, at));
  giveConsent(file, {
    ...asked,
    services: [receiver],
    purpose: `At ${receiver.key} kan ta imot.`,
    months: 12,
  });
};

/** A service of a kind that can receive; in the neighbouring municipality when the young person moves there. */
const receiverOf = ({ file, frame }: Pace, kind: TransitionKind, onDate: IsoDate): Service => {
  const place =
    kind === 'new_municipality'
      ? file.dice.pick(places.filter(({ name }) => name !== frame.place)).name
      : frame.place;
  return file.directory.serviceFor(
    place,
    file.dice.pick(transitionKinds[kind].receivers),
    ageOn(file.person.birthDate, onDate),
  );
};

const receiverPost = ({ file }: Pace, { sender, receiver }: TransitionFile, at: Moment): Post => {
  const there = file.team.find(
    ({ post }) => post.service.id === receiver?.id && post.id !== sender.id && isMemberAt(file, post, at),
  );
  if (there !== undefined) return there.post;
  return receiver === null || receiver.id === sender.service.id ? sender : file.directory.takesNext(receiver);
};

const answer = (pace: Pace, transition: TransitionFile, offered: IsoDate): void => {
  const { file, after } = pace;
  const { dice } = file;
  const on = dice.chance(0.9) ? after(offered, 1, 12) : null;
  if (on === null) return;
  const at = momentOf(on, 972);
  const by = receiverPost(pace, transition, at);
  if (transition.receiver === null || !seesBasic(file, transition.receiver, at)) return;
  if (dice.chance(0.08)) {
    declineTransition(file, transition, {
      at,
      by,
      reason: dice.pick(transitionDeclined),
      date: addDays(on, 60),
    });
    return;
  }
  acceptTransition(file, transition, { at, by });
  if (dice.chance(0.15)) transition.row.no_shows = dice.whole(1, 3);
  const earliest = String(transition.row.on_date) > on ? String(transition.row.on_date) : on;
  const met = dice.chance(0.85) ? after(earliest, 1, 20) : null;
  const metAt = met === null ? null : momentOf(met, 976);
  if (met === null || metAt === null || !isMemberAt(file, by, metAt) || !seesBasic(file, by.service, metAt))
    return;
  meet(file, transition, { at: metAt, by, date: met });
};

const goOn = (pace: Pace, transition: TransitionFile, offered: IsoDate): void => {
  const { file } = pace;
  const { sender, receiver } = transition;
  const at = momentOf(offered, 968);
  if (receiver === null || !isMemberAt(file, sender, at) || !seesBasic(file, sender.service, at)) return;
  if (file.dice.chance(0.08)) {
    endTransition(file, transition, {
      at,
      by: sender,
      reason: file.dice.pick(endReasons),
      end: file.dice.pick(['not_needed', 'young_person_said_no', 'withdrawn']),
    });
    return;
  }
  openFor(pace, receiver, momentOf(offered, 966));
  handOverAll(transition, offered, {});
  offerTransition(file, transition, { at, by: sender });
  answer(pace, transition, offered);
};

/** Journey 6, many times. The date is as far off as the kind needs, or nearer: many begin too late. */
export const inventTransition = (pace: Pace): void => {
  const { file, frame, after, worker } = pace;
  const { dice } = file;
  const planned = dice.chance(0.75) ? after(frame.start, 30, 320) : null;
  if (planned === null) return;
  const at = momentOf(planned, 964);
  const by = worker(at);
  const kinds = by === null ? [] : kindsFor(pace, by, planned);
  if (by === null || kinds.length === 0) return;
  const weights = Object.fromEntries(kinds.map((one) => [one, weightOf(one)]));
  const kind = dice.weighted(weights, kinds);
  if (kind === 'new_municipality' && !dice.chance(0.3)) return;
  const lead = Math.max(30, Math.round(monthsBefore(kind) * 30 * (0.35 + dice.roll() * 0.75)));
  const onDate = addDays(planned, lead);
  const receiver = dice.chance(0.07) ? null : receiverOf(pace, kind, onDate);
  const transition = planTransition(file, { at, by, kind, onDate, receiver });
  keepUp(transition, frame.stop < onDate ? frame.stop : onDate, dice.chance(0.3) ? 1 : 0);
  const offered = after(planned, Math.round(lead * 0.4), Math.round(lead * 0.9));
  if (offered !== null && offered > dateOf(at)) goOn(pace, transition, offered);
};
