import { yearOf } from '#domain/calendar/date';
import { timesOf } from '#domain/measure/rhythm';
import { activatePlan, reviewPlan } from '../../case/activate-plan.ts';
import { addMeasure, type Doer, type MeasureTold } from '../../case/measure.ts';
import { answerMeasure, evaluateMeasure, measureVerb, repeatMeasure } from '../../case/measure-verbs.ts';
import { addGoal, beginPlan } from '../../case/plan.ts';
import { tellTime } from '../../case/own-times.ts';
import { addSupporter } from '../../case/voice.ts';
import { momentOf } from '../../random/moments.ts';
import type { Row } from '../../rows/tables.ts';
import type { Chapter } from './tour.ts';
import { evaluations } from './evaluations.ts';

interface Goals {
  readonly work: Row<'goal'>;
  readonly sleep: Row<'goal'>;
}

const goalsOfTour = ({ file, days }: Chapter): Goals => {
  const [at, by] = [days.ago(258, 8), file.directory.signIn('skole')];
  const work = addGoal(file, {
    at,
    by,
    ownWords: 'Jeg vil jobbe med sykler. Helst på et ordentlig verksted.',
    agreement: 'agreed',
    area: 'work',
    category: 'basic',
    wording: `Kvalifisere til lærekontrakt som sykkelmekaniker fra august ${String(yearOf(days.ahead(270)))}.`,
  });
  const sleep = addGoal(file, {
    at,
    by,
    ownWords: 'Jeg vil sove om natta og slippe å grue meg.',
    agreement: 'partly',
    area: 'mental_health',
    category: 'basic',
    wording: 'Komme på skolen minst fire dager i uka. Fraværet er nå 14 %.',
    disagreement: 'Fraværet er ikke problemet. Det er søvnen.',
  });
  return { work, sleep };
};

/** Adds a measure that was made `made` days ago and has a deadline `due` days from today (negative: passed). */
const measure = (
  { file, days }: Chapter,
  username: string,
  goal: Row<'goal'>,
  made: number,
  due: number,
  told: Pick<MeasureTold, 'kind' | 'title' | 'lookFor' | 'area'> & { readonly doer?: Doer },
): Row<'measure'> => {
  const by = file.directory.signIn(username);
  return addMeasure(file, {
    ...told,
    at: days.ago(made, 9),
    by,
    goal,
    doer: told.doer ?? { post: by },
    deadline: days.ahead(due),
    lookOn: days.ahead(due),
  });
};

/** Agreed, begun and over; the nurse and Jonas see it differently. */
const courseTaken = ({ file, days }: Chapter, course: Row<'measure'>): void => {
  const nurse = file.directory.signIn('helsesykepleier');
  measureVerb(file, course, { verb: 'agree', at: days.ago(251, 11), by: nurse });
  measureVerb(file, course, { verb: 'start', at: days.ago(235, 12), by: nurse });
  measureVerb(file, course, {
    verb: 'finish',
    at: days.ago(165, 13),
    by: nurse,
    evaluation: evaluations.course,
  });
  evaluateMeasure(file, course, 'no', 'Jeg gruet meg hver torsdag.', days.ago(160, 17));
};

const firstMeasures = (chapter: Chapter, { sleep, work }: Goals): void => {
  const { file, days } = chapter;
  const school = file.directory.signIn('skole');
  const shorter = measure(chapter, 'skole', sleep, 257, 12, {
    kind: 'other',
    title: 'Kortere skoledag mandag og fredag',
    area: 'school',
    lookFor: 'Kommer Jonas de dagene han skal, fire uker på rad?',
  });
  const course = measure(chapter, 'helsesykepleier', sleep, 256, -150, {
    kind: 'treatment',
    title: 'Søvnskole, seks kvelder',
    area: 'mental_health',
    lookFor: 'Sovner Jonas før klokka ett?',
  });
  const homework = measure(chapter, 'skole', work, 255, -200, {
    kind: 'other',
    title: 'Leksehjelp på biblioteket',
    area: 'school',
    lookFor: 'Går Jonas dit av seg selv?',
  });
  for (const row of [shorter, course]) answerMeasure(file, row, 'yes', days.ago(252, 10));
  answerMeasure(file, homework, 'unsure', days.ago(252, 10));
  measureVerb(file, homework, {
    verb: 'cancel',
    at: days.ago(240, 13),
    by: school,
    reason: 'Jonas vil ikke gå dit alene, og ingen kunne bli med.',
  });
  measureVerb(file, shorter, { verb: 'agree', at: days.ago(251, 11), by: school });
  measureVerb(file, shorter, { verb: 'start', at: days.ago(244, 12), by: school });
  courseTaken(chapter, course);
};

const workMeasures = (chapter: Chapter, { work }: Goals): void => {
  const { file, days } = chapter;
  const [nav, school] = [file.directory.signIn('nav'), file.directory.signIn('skole')];
  const summer = measure(chapter, 'nav', work, 195, -108, {
    kind: 'work_practice',
    title: 'Sommerjobb på Sykkelkjelleren',
    area: 'work',
    lookFor: 'Møter Jonas alle dagene, og vil han tilbake?',
  });
  answerMeasure(file, summer, 'yes', days.ago(193, 10));
  measureVerb(file, summer, { verb: 'agree', at: days.ago(190, 11), by: nav });
  measureVerb(file, summer, { verb: 'start', at: days.ago(150, 12), by: nav });
  measureVerb(file, summer, {
    verb: 'finish',
    at: days.ago(106, 13),
    by: nav,
    evaluation: evaluations.summer,
  });
  evaluateMeasure(file, summer, 'good', 'Der var jeg en av gjengen.', days.ago(104, 17));
  const practice = measure(chapter, 'skole', work, 96, 56, {
    kind: 'other',
    title: 'Vg2 med praksis i verksted',
    area: 'school',
    lookFor: 'Består Jonas verkstedfagene, og er fraværet under 10 %?',
  });
  answerMeasure(file, practice, 'yes', days.ago(95, 10));
  measureVerb(file, practice, { verb: 'agree', at: days.ago(94, 11), by: school });
  measureVerb(file, practice, { verb: 'start', at: days.ago(90, 12), by: school });
  const overdue = measure(chapter, 'nav', work, 63, -2, {
    kind: 'work_practice',
    title: 'Arbeidstrening to dager i uka på Pedalen verksted',
    area: 'work',
    lookFor: 'Har Jonas fått avtale og møtt tre uker på rad?',
  });
  answerMeasure(file, overdue, 'yes', days.ago(61, 10));
  measureVerb(file, overdue, { verb: 'agree', at: days.ago(60, 11), by: nav });
  const mornings = { every: 'week', from: days.dayAgo(59), until: days.ahead(60), part: 'morning' } as const;
  repeatMeasure(file, overdue, { at: days.ago(60, 12), by: nav, repeat: mornings });
  repeatMeasure(file, practice, { at: days.ago(60, 13), by: school, repeat: mornings });
};

/** An hour in the workshop each week, that Jonas ticks off himself; once he could not. */
const ownRepeat = ({ file, days }: Chapter, own: Row<'measure'>): void => {
  const by = file.directory.signIn('koordinator');
  const repeat = { every: 'week', from: days.dayAgo(79), until: days.ahead(25), part: 'afternoon' } as const;
  repeatMeasure(file, own, { at: days.ago(80, 13), by, repeat });
  const times = timesOf(repeat).filter((day) => day < file.today);
  times.slice(-3).forEach((day, index) => {
    tellTime(file, own, momentOf(day, 18 * 60), index === 1 ? 'not_now' : 'done');
  });
};

const lastMeasures = (chapter: Chapter, { work, sleep }: Goals): void => {
  const { file, days } = chapter;
  const coordinator = file.directory.signIn('koordinator');
  const supporterId = addSupporter(file, coordinator, days.ago(88, 8), {
    name: 'Terje Elvemyr',
    kind: 'family',
    description: 'Onkel',
    contact: '00 00 90 02',
  });
  const trips = measure(chapter, 'koordinator', sleep, 87, 40, {
    kind: 'mentor',
    title: 'Sykkeltur med onkel Terje hver uke',
    area: 'leisure',
    lookFor: 'Blir det tur tre av fire uker?',
    doer: { supporterId },
  });
  measureVerb(file, trips, { verb: 'agree', at: days.ago(86, 11), by: coordinator });
  const evenings = { every: 'week', from: days.dayAgo(85), until: days.ahead(40), part: 'evening' } as const;
  repeatMeasure(file, trips, { at: days.ago(86, 12), by: coordinator, repeat: evenings });
  const own = measure(chapter, 'koordinator', work, 87, 25, {
    kind: 'other',
    title: 'Skru ferdig lånesykkelen til skolen',
    area: 'strengths',
    lookFor: 'Kan skolen låne den ut før jul?',
    doer: 'young_person',
  });
  measureVerb(file, own, { verb: 'agree', at: days.ago(86, 11), by: coordinator });
  measureVerb(file, own, { verb: 'start', at: days.ago(80, 12), by: coordinator });
  ownRepeat(chapter, own);
  measure(chapter, 'bup', sleep, 5, 30, {
    kind: 'other',
    title: 'Søvngruppe på nett, åtte uker',
    area: 'mental_health',
    lookFor: 'Sover Jonas minst seks timer fem netter i uka?',
  });
};

/** Journey 5: two goals in Jonas's words; measures done, overdue, ongoing, given up, and one that waits for his answer. */
export const planOfTour = (chapter: Chapter): void => {
  const { file, days } = chapter;
  beginPlan(file, file.directory.signIn('skole'), days.ago(258, 7));
  const goals = goalsOfTour(chapter);
  firstMeasures(chapter, goals);
  activatePlan(file, {
    at: days.ago(250, 13),
    by: file.directory.signIn('skole'),
    reviewOn: days.dayAgo(160),
    left: [],
    agreedHow:
      'Jonas leste planen på mobilen i møtet og sa ja til målene. Han er uenig i at fraværet er problemet.',
  });
  workMeasures(chapter, goals);
  reviewPlan(file, file.directory.signIn('skole'), days.ago(92, 13), days.ahead(12));
  lastMeasures(chapter, goals);
};
