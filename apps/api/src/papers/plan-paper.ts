import type { Paper } from '../paper/paper.ts';
import type { PlanRead } from '../plans/plan.dto.ts';
import { begin, facts, type Printed } from './print.ts';

type Goal = PlanRead['goals'][number];
type Measure = PlanRead['measures'][number];

const planFacts = ({ plan }: PlanRead, { words }: Printed): [string, string][] => {
  if (plan === null) return [];
  const { labels } = words.paper;
  const standing =
    plan.status === 'draft'
      ? words.t('plan.draft')
      : plan.status === 'closed'
        ? words.t('plan.closed')
        : plan.activatedAt === null
          ? ''
          : words.t('plan.since', { date: words.moment(plan.activatedAt) });
  const agreedOn = plan.youngPersonAgreedOn;
  return [
    [labels.about, [words.t('plan.version', { number: plan.number }), standing].filter(Boolean).join(', ')],
    [labels.review, plan.reviewOn === null ? '' : words.date(plan.reviewOn)],
    [
      labels.agreed,
      agreedOn === null ? '' : `${words.date(agreedOn)}. ${plan.youngPersonAgreedHow ?? ''}`.trim(),
    ],
  ];
};

const whoDoes = (one: Measure, { words, givenName, own }: Printed): string => {
  if (one.responsibleYoungPerson)
    return own ? words.paper.myself : words.t('plan.measure.youngPerson', { name: givenName });
  return [one.responsibleName, one.responsibleServiceName].filter(Boolean).join(', ');
};

const asSentence = (text: string): string => (/[.!?][»”"]?$/.test(text) ? text : `${text}.`);

/** What is said about a measure below the table. */
const detailsOf = (one: Measure, { words, givenName }: Printed): string[] => [
  ...(one.lookFor === ''
    ? []
    : [words.t('plan.measure.lookLine', { date: words.date(one.lookOn), what: one.lookFor })]),
  ...(one.obstacle === null ? [] : [words.t('plan.measure.obstacle', { what: one.obstacle })]),
  ...(one.youngPersonAnswer === null
    ? []
    : [words.word('plan.measure.youngPersonAnswer', one.youngPersonAnswer).replace('{name}', givenName)]),
  ...(one.outcome === null
    ? []
    : [words.t('plan.measure.ended', { outcome: words.word('measures.outcomes', one.outcome) })]),
  ...(one.evaluationHappened === null
    ? []
    : [
        words.t('plan.measure.whatHappened', { what: one.evaluationHappened }),
        words.t('plan.measure.evaluation', {
          helped: words.word('plan.measure.helped', one.evaluationHelped),
          learnt: one.evaluationLearnt ?? '',
        }),
      ]),
];

const writeMeasures = (paper: Paper, measures: readonly Measure[], printed: Printed): void => {
  if (measures.length === 0) return;
  const { words } = printed;
  paper.table({
    heads: words.paper.measures,
    parts: [5, 4, 3, 2],
    rows: measures.map((one) => [
      one.title,
      whoDoes(one, printed),
      words.date(one.deadline),
      words.word('look.measureStatus', one.status),
    ]),
  });
  for (const one of measures) {
    const details = detailsOf(one, printed);
    if (details.length > 0) paper.line(one.title, details.map(asSentence).join(' '));
    for (const own of [one.youngPersonAnswerWords, one.youngPersonEvaluation])
      if (own !== null && own !== '')
        paper.own(words.t('plan.measure.answerWords', { name: printed.givenName }), own);
  }
};

const writeGoal = (paper: Paper, one: Goal, printed: Printed): void => {
  const { words, givenName: name } = printed;
  const { t } = words;
  if (one.ownWords !== '')
    paper.own(
      one.ownWordsOn === null
        ? t('plan.goal.ownWords', { name })
        : t('plan.goal.said', { name, date: words.date(one.ownWordsOn) }),
      one.ownWords,
    );
  else paper.quiet(t('plan.goal.missing', { name }));
  if (one.wording !== '') paper.line(t('plan.goal.wording'), one.wording);
  if (one.agreement !== null)
    paper.line(words.paper.agreement, words.word('plan.goal.agreement', one.agreement));
  if (one.disagreement !== '') paper.own(t('plan.goal.disagreement', { name }), one.disagreement);
  for (const { by, text } of one.disagreementAnswers)
    if (text === '') continue;
    else if (by === 'young_person') paper.own(t('plan.goal.saidMore', { name }), text);
    else paper.line(t('plan.goal.answeredBy', { name: by }), text);
  if (one.status !== 'open')
    paper.line(
      words.paper.labels.status,
      [words.word('plan.goal.status', one.status), one.statusReason ?? ''].filter(Boolean).join('. '),
    );
};

/** The plan as the reader sees it: each goal in the young person's own words first, then what is done. */
export const planPaper = (read: PlanRead, printed: Printed): Promise<Buffer> => {
  const { words, own } = printed;
  const paper = begin(printed, words.t('plan.pageHeading', { name: printed.fullName }));
  facts(paper, printed, planFacts(read, printed));
  if (read.partly && !own) paper.paragraph(words.t('plan.partly'));
  if (read.goals.length + read.measures.length === 0) paper.paragraph(words.paper.emptyPlan);
  for (const [index, goal] of read.goals.entries()) {
    paper.heading(words.paper.goal(index + 1));
    writeGoal(paper, goal, printed);
    writeMeasures(
      paper,
      read.measures.filter(({ goalId }) => goalId === goal.id),
      printed,
    );
  }
  const known = new Set(read.goals.map(({ id }) => id));
  const others = read.measures.filter(({ goalId }) => goalId === null || !known.has(goalId));
  if (others.length > 0) {
    paper.heading(words.t('plan.otherMeasures'));
    writeMeasures(paper, others, printed);
  }
  if (read.plan?.noOwnWordsReason && read.plan.noOwnWordsAskAgainOn !== null)
    paper.paragraph(
      words.t('plan.activation.noWordsSaid', {
        reason: read.plan.noOwnWordsReason,
        date: words.date(read.plan.noOwnWordsAskAgainOn),
      }),
    );
  return paper.end();
};
