import { type Collision, type Fields, mergeFields } from '#domain/field-merge/field-merge';
import type { MappingDraft, PlanDraft } from './use-template.ts';

/** What two have written on one draft, put together; where both changed the same, mine until somebody has chosen. */
export interface TemplateMerge<Content> {
  readonly content: Content;
  readonly collisions: readonly Collision[];
}
/** `chosen`: field → the text that is to stand, mine or theirs. */
export type Merging<Content> = (
  before: Content,
  mine: Content,
  theirs: Content,
  chosen?: Fields,
) => TemplateMerge<Content>;

type Wording = MappingDraft['name'];
type Question = MappingDraft['areas'][number]['questions'][number];
type Goal = PlanDraft['goals'][number];
type Measure = Goal['measures'][number];

const inWords = ({ nb, nn, en }: Wording): string => [nb, nn, en].join(' | ');
const wording = (name: string, { nb, nn, en }: Wording): Fields => ({
  [`${name}.nb`]: nb,
  [`${name}.nn`]: nn,
  [`${name}.en`]: en,
});

const allOf = (some: readonly Fields[]): Fields =>
  Object.fromEntries(some.flatMap((one) => Object.entries(one)));

const sameLength = (...lists: readonly (readonly unknown[] | undefined)[]): boolean =>
  lists.every((list) => list !== undefined && list.length === lists[0]?.length);

/** Which of the two stands in a field; every value is taken as it is, never read back from its text. */
const choosing = (before: Fields, mine: Fields, theirs: Fields, chosen: Fields) => {
  const { merged, collisions } = mergeFields(before, mine, theirs);
  const isTheirs = (name: string): boolean =>
    (chosen[name] ?? merged[name] ?? '') === (theirs[name] ?? '') && mine[name] !== theirs[name];
  const pick = <T>(name: string, one: T, other: T): T => (isTheirs(name) ? other : one);
  return {
    // the order is nobody's words: where both have moved something, mine stands
    collisions: collisions.filter(({ field }) => field !== 'order' && chosen[field] === undefined),
    pick,
    words: (name: string, one: Wording, other: Wording): Wording => ({
      nb: pick(`${name}.nb`, one.nb, other.nb),
      nn: pick(`${name}.nn`, one.nn, other.nn),
      en: pick(`${name}.en`, one.en, other.en),
    }),
  };
};

const head = ({ name, situations, municipalityId }: MappingDraft | PlanDraft): Fields => ({
  ...wording('name', name),
  situations: situations.join(', '),
  municipalityId: municipalityId ?? '',
});

const questionsOf = (content: MappingDraft, area: string): readonly Question[] | undefined =>
  content.areas.find((one) => one.area === area)?.questions;

/** Question by question where all three have as many; otherwise the area as a whole. Absent is empty. */
const areaFields = (area: string, questions: readonly Question[] | undefined, whole: boolean): Fields => {
  if (whole) return { [`area.${area}`]: questions?.map(inWords).join('\n').concat('\u00a0') ?? '' };
  return allOf((questions ?? []).map((one, at) => wording(`area.${area}.${String(at)}`, one)));
};

export const mergeMappingTemplates: Merging<MappingDraft> = (before, mine, theirs, chosen = {}) => {
  const codes = [...new Set([...mine.areas, ...theirs.areas].map(({ area }) => area))];
  const whole = new Set<string>(
    codes.filter((area) => !sameLength(...[before, mine, theirs].map((one) => questionsOf(one, area)))),
  );
  const fieldsOf = (one: MappingDraft): Fields => ({
    ...head(one),
    ageFrom: String(one.ageFrom),
    ageTo: String(one.ageTo),
    order: one.areas.map(({ area }) => area).join(' '),
    ...allOf(codes.map((area) => areaFields(area, questionsOf(one, area), whole.has(area)))),
  });
  const { pick, words, collisions } = choosing(fieldsOf(before), fieldsOf(mine), fieldsOf(theirs), chosen);
  const municipalityId = pick('municipalityId', mine.municipalityId, theirs.municipalityId);
  const ordered = pick('order', mine, theirs).areas.map(({ area }) => area);
  const content: MappingDraft = {
    name: words('name', mine.name, theirs.name),
    situations: pick('situations', mine.situations, theirs.situations),
    ...(municipalityId !== undefined && { municipalityId }),
    ageFrom: pick('ageFrom', mine.ageFrom, theirs.ageFrom),
    ageTo: pick('ageTo', mine.ageTo, theirs.ageTo),
    areas: [...ordered, ...codes.filter((area) => !ordered.includes(area))].flatMap((area) => {
      const [one, other] = [questionsOf(mine, area), questionsOf(theirs, area)];
      const questions = whole.has(area)
        ? pick(`area.${area}`, one, other)
        : one?.map((question, at) => words(`area.${area}.${String(at)}`, question, other?.[at] ?? question));
      return questions === undefined ? [] : [{ area, questions: [...questions] }];
    }),
  };
  return { content, collisions };
};

const measureInWords = ({ kind, title, lookFor, days, lookDays }: Measure): string =>
  [kind, inWords(title), inWords(lookFor), days, lookDays].join(' | ');
const goalInWords = ({ area, wording: said, measures }: Goal): string =>
  [`${area}: ${inWords(said)}`, ...measures.map(measureInWords)].join('\n');

const measureFields = (at: string, { kind, title, lookFor, days, lookDays }: Measure): Fields => ({
  ...wording(`${at}.title`, title),
  ...wording(`${at}.lookFor`, lookFor),
  [`${at}.kind`]: kind,
  [`${at}.days`]: String(days),
  [`${at}.lookDays`]: String(lookDays),
});

const goalFields = (at: string, goal: Goal, whole: boolean): Fields => ({
  [`${at}.area`]: goal.area,
  ...wording(`${at}.wording`, goal.wording),
  ...(whole
    ? { [`${at}.measures`]: goal.measures.map(measureInWords).join('\n') }
    : allOf(goal.measures.map((one, index) => measureFields(`${at}.${String(index)}`, one)))),
});

/** Goal by goal where all three have as many; otherwise all the goals as one. */
const planFields = (one: PlanDraft, together: boolean, whole: (at: number) => boolean): Fields => ({
  ...head(one),
  ...(together
    ? allOf(one.goals.map((goal, at) => goalFields(`goal.${String(at)}`, goal, whole(at))))
    : { goals: one.goals.map(goalInWords).join('\n\n') }),
});

export const mergePlanTemplates: Merging<PlanDraft> = (before, mine, theirs, chosen = {}) => {
  const all = [before, mine, theirs];
  const together = sameLength(...all.map(({ goals }) => goals));
  const whole = (at: number): boolean => !sameLength(...all.map(({ goals }) => goals[at]?.measures));
  const fieldsOf = (one: PlanDraft): Fields => planFields(one, together, whole);
  const { pick, words, collisions } = choosing(fieldsOf(before), fieldsOf(mine), fieldsOf(theirs), chosen);
  const measure = (at: string, one: Measure, other: Measure): Measure => ({
    kind: pick(`${at}.kind`, one.kind, other.kind),
    title: words(`${at}.title`, one.title, other.title),
    lookFor: words(`${at}.lookFor`, one.lookFor, other.lookFor),
    days: pick(`${at}.days`, one.days, other.days),
    lookDays: pick(`${at}.lookDays`, one.lookDays, other.lookDays),
  });
  const goal = (at: number, one: Goal, other: Goal): Goal => {
    const name = `goal.${String(at)}`;
    const measures = whole(at)
      ? pick(`${name}.measures`, one.measures, other.measures)
      : one.measures.map((each, index) =>
          measure(`${name}.${String(index)}`, each, other.measures[index] ?? each),
        );
    return {
      area: pick(`${name}.area`, one.area, other.area),
      wording: words(`${name}.wording`, one.wording, other.wording),
      measures,
    };
  };
  const municipalityId = pick('municipalityId', mine.municipalityId, theirs.municipalityId);
  const content: PlanDraft = {
    name: words('name', mine.name, theirs.name),
    situations: pick('situations', mine.situations, theirs.situations),
    ...(municipalityId !== undefined && { municipalityId }),
    goals: together
      ? mine.goals.map((one, at) => goal(at, one, theirs.goals[at] ?? one))
      : pick('goals', mine.goals, theirs.goals),
  };
  return { content, collisions };
};
