import { decidesAlone } from '#domain/consent/competence';
import { addDays, type IsoDate } from '#domain/calendar/date';
import type { Category } from '#domain/category/categories';
import type { ServiceKind } from '#domain/service/service-kinds';
import { holderAt } from '../case/as-of.ts';
import { giveConsent, type Asked } from '../case/consent.ts';
import { refuseConsent } from '../case/consent-ends.ts';
import { giveLegalBasis } from '../case/legal-basis.ts';
import { activate } from '../case/status.ts';
import { explain } from '../case/voice.ts';
import type { Post } from '../directory/directory.ts';
import { momentOf, type Moment } from '../random/moments.ts';
import { dateOf } from '../random/moments.ts';
import { law } from '../rule/law.ts';
import { firstThing, type Pace } from './pace.ts';
import { explainedHow, purposes, refusals } from './words.ts';

/** What a service of each kind needs to see beside «basic». */
const needs = {
  school: 'school',
  ot: 'school',
  ppt: 'school',
  nav: 'work_economy',
  housing: 'work_economy',
  bup: 'health',
  dps: 'health',
  school_health: 'health',
  child_welfare: 'family',
  coordination: 'basic',
  youth_work: 'basic',
} as const satisfies Record<ServiceKind, Category>;

/** A consent as this case would ask for it: every service on the team, and what they need. */
export const askedOf = ({ file, asked, serviceOf }: Pace, at: Moment, by: Post): Asked => {
  const { dice } = file;
  const others = asked.filter((kind) => kind !== by.service.kind).map((kind) => serviceOf(kind, dateOf(at)));
  const categories = [by.service, ...others].map(({ kind }) => needs[kind]).filter(() => dice.chance(0.88));
  return {
    at,
    by,
    services: [by.service, ...others],
    categories: ['basic', ...new Set(categories.filter((one) => one !== 'basic'))],
    months: dice.chance(0.6) ? 12 : 6,
    purpose: dice.pick(purposes),
    howExplained: dice.pick(explainedHow),
    heardNote: 'Vil gjerne ha hjelp, og vil være med på møtene.',
  };
};

/** Everybody on the team and everybody who will be asked, so that a new consent drops nobody. */
const withTeam = (pace: Pace, asked: Asked): Asked => {
  const { file } = pace;
  const known = [
    ...asked.services,
    ...file.openings.map(({ service }) => service),
    ...file.batons.map(({ post }) => post.service),
  ];
  return {
    ...asked,
    services: [...new Map(known.map((service) => [service.id, service])).values()].slice(0, 20),
  };
};

/** The newest consent: its first day, and when something of it ends: on its last day, or when the young person takes over a category. */
const lastConsent = ({ file }: Pace): { from: IsoDate; end: IsoDate } => {
  const newest = file.openings.findLast(({ row }) => row.consent_id !== null);
  const opened = file.openings.filter(({ row }) => row.consent_id === newest?.row.consent_id);
  return { from: newest?.from ?? '', end: opened.map(({ to }) => to).toSorted()[0] ?? '' };
};

/** The last day of a paused case: nobody asked again before the consent ran out, or it was withdrawn. */
const renew = (pace: Pace): void => {
  const { file, frame } = pace;
  for (let last = lastConsent(pace); last.end <= frame.stop; last = lastConsent(pace)) {
    const { from, end } = last;
    const wanted = addDays(end, -file.dice.whole(1, 9));
    const early = wanted < from ? from : wanted;
    const asked = (at: Moment): Asked => withTeam(pace, askedOf(pace, at, holderAt(file, at)));
    const wish = asked(momentOf(early, 12 * 60));
    const alone = wish.categories.every((one) => decidesAlone(law, one, frame.birthDate, early));
    const at = momentOf(alone ? early : end, 12 * 60);
    if (dateOf(at) >= file.today) return;
    giveConsent(file, { ...wish, at, by: holderAt(file, at) });
  }
};

const legalBasis = ({ file, frame, serviceOf }: Pace, at: Moment): void => {
  giveLegalBasis(file, {
    at,
    by: holderAt(file, at),
    code: 'duty_to_cooperate',
    service: serviceOf('coordination', frame.start),
    categories: ['basic'],
    months: 6,
    justification: 'Koordinatoren må delta for at tilbudet skal henge sammen.',
  });
};

/** Told what Laget is, asked, and asked again as often as a consent runs out. */
export const inventConsents = (pace: Pace): void => {
  const { file, frame, after } = pace;
  const by = holderAt(file, firstThing(frame.start));
  const first = after(frame.start, 2, 14);
  if (first === null) return;
  explain(file, by, firstThing(first), file.dice.pick(explainedHow));
  const refusedFirst = file.dice.chance(0.06);
  if (refusedFirst) refuseConsent(file, askedOf(pace, firstThing(first), by), file.dice.pick(refusals), 14);
  const on = refusedFirst ? after(first, 15, 25) : first;
  if (on === null) return;
  giveConsent(file, askedOf(pace, momentOf(on, 8 * 60), by));
  activate(file, momentOf(on, 8 * 60 + 5));
  if (frame.phase !== 'paused' && file.dice.chance(0.08)) legalBasis(pace, momentOf(on, 8 * 60 + 10));
  renew(pace);
};
