import { isKeyOf } from '../closed-table/closed-table.ts';
import type { RoleKind } from '../roles/roles.ts';

/** What the page reads instead of a place; it says «skjult» in the user's language. Nothing that somebody writes is this. */
export const hiddenPlace = 'hidden-place';

/** `word`: something stands there all the same. `nothing`: the field is empty, as when nobody had written it. */
type Instead = 'word' | 'nothing';

/**
 * Every field of an answer that says or gives away where somebody lives, goes or stays, by its name in the contract (A03). A
 * service is a place: «Granlia vgs», «Boligkontoret i Fjordvik». What kind of service it is stands beside it, and stays.
 */
export const placeFields = {
  municipality: 'word',
  municipalityName: 'word',
  /** Where one turns in the municipality when it is urgent: the number names the municipality. */
  childWelfarePhone: 'nothing',
  serviceName: 'word',
  serviceNames: 'word',
  holderServiceName: 'word',
  ownerServiceName: 'word',
  responsibleServiceName: 'word',
  senderServiceName: 'word',
  receiverServiceName: 'word',
  toServiceName: 'word',
  fromServiceName: 'word',
  aboutServiceName: 'word',
  registeredServiceName: 'word',
  actorServiceName: 'word',
  askerServiceName: 'word',
  byService: 'word',
  senderService: 'word',
  receiverService: 'word',
  actorService: 'word',
  registeredByService: 'word',
  /** A receiver outside Laget: an employer, an institution. */
  receiverName: 'word',
  /** Where people meet. */
  meetingPlace: 'word',
  /** What the young person does: the name of a school or a workplace. */
  detail: 'nothing',
  /** Where the signed paper lies. */
  keptWhere: 'nothing',
  /** The prefix tells where. */
  phone: 'nothing',
  contact: 'nothing',
  email: 'nothing',
} as const satisfies Record<string, Instead>;

export type PlaceField = keyof typeof placeFields;

/** How an answer is looked at: one case, many people at once (a screen that others pass by), or a file that leaves Laget. */
export type Sight = 'case' | 'overview' | 'file';

const overviews = {
  'my-list.read': 'overview',
  'my-day.read': 'overview',
  'my-withheld-items.read': 'overview',
  'transition.read': 'overview',
} as const satisfies Record<string, Sight>;

/** What an action in the log shows; `many`: it was about several at once. */
export const sightOf = (action: string, many: boolean): Sight => {
  if (action.includes('export')) return 'file';
  return many && isKeyOf(overviews, action) ? overviews[action] : 'case';
};

/**
 * Where a place may be read about somebody whose address is protected: by the cleared on the team and by the young person, in the case.
 * A guardian who is let in and an officer who looks through the log are let in for something else.
 */
export const placesShownTo = {
  professional: ['case'],
  leader: [],
  administrator: [],
  local_administrator: [],
  privacy_officer: [],
  figures_steward: [],
  young_person: ['case'],
  guardian: [],
} as const satisfies Record<RoleKind, readonly Sight[]>;

export const placesAreHidden = (reader: RoleKind, sight: Sight): boolean => {
  const shown: readonly Sight[] = placesShownTo[reader];
  return !shown.includes(sight);
};

const instead = (field: PlaceField, value: unknown): unknown => {
  if (value === null || value === '') return value;
  if (Array.isArray(value)) return value.map((one) => instead(field, one));
  return placeFields[field] === 'word' ? hiddenPlace : '';
};

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whom a part of an answer is about: by `youngPersonId`, or by its own id. */
const isAbout = ({ id, youngPersonId }: Thing, hidden: ReadonlySet<unknown>): boolean =>
  hidden.has(youngPersonId) || hidden.has(id);

/**
 * The answer without the places of those in `hidden`. `whole`: the answer is about nobody else, so that every part of it is theirs
 * whether it says so or not. What is not a plain object (a date, a stream) is left as it is.
 */
export const withoutPlaces = (answer: unknown, hidden: ReadonlySet<unknown>, whole: boolean): unknown => {
  if (Array.isArray(answer)) return answer.map((one) => withoutPlaces(one, hidden, whole));
  if (!isThing(answer)) return answer;
  const theirs = whole || isAbout(answer, hidden);
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) =>
      theirs && isKeyOf(placeFields, name)
        ? [name, instead(name, value)]
        : [name, withoutPlaces(value, hidden, theirs)],
    ),
  );
};
