import { type ReactElement, type ReactNode, useState } from 'react';
import { isMeasureKind } from '#domain/measure/kinds';
import type { MeasureVerb } from '#domain/measure/status';
import { startsTooEarly } from '#domain/measure/order';
import { measureVerbBlockers, type YoungPersonAnswer, youngPersonAnswers } from '#domain/measure/verbs';
import { useText } from '../../i18n/catalogue.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { MoreVerbs } from '../more-verbs.tsx';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { Withhold } from '../../withheld/withhold.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { MeasureVerbDialog, type OpenDialog } from './measure-verb-dialog.tsx';
import { DoneThisTime } from './done-this-time.tsx';
import { inOrder } from './use-course-lines.ts';
import { isLate, isOpen, mayDo, nextStep, statusOf } from './measure-status.ts';

interface Props {
  readonly measure: Measure;
  readonly of: CaseOfPlan;
}

const answerOf = ({ youngPersonAnswer: said }: Measure): YoungPersonAnswer | null =>
  youngPersonAnswers.find((answer) => answer === said) ?? null;

const blockersOf = (measure: Measure, verb: MeasureVerb): string[] =>
  measureVerbBlockers({
    status: statusOf(measure),
    verb,
    kind: isMeasureKind(measure.kind) ? measure.kind : 'other',
    youngPersonAnswer: answerOf(measure),
    askedAgain: measure.askedAgain,
    evaluation: null,
    reason: '',
  });

/** The next step in view, what else can be done behind «Endre»; an overdue one asks for a new deadline or what stops it. */
export function MeasureVerbs({ measure, of }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<OpenDialog>();
  const act = useCaseVerb(of.person.id);
  const sentenceOf = usePlanSentence(of.person.givenName);
  const next = nextStep(measure);
  const tooEarly = next === 'start' && startsTooEarly(inOrder(measure), of.measures.map(inOrder));
  const late = isLate(measure, of.today);
  const for_ = (
    <span className="visually-hidden"> {t('plan.measure.forTitle', { title: measure.title })}</span>
  );
  const opens = (what: OpenDialog, text: ReactNode): ReactElement => (
    <button
      type="button"
      className="button button-second button-small"
      onClick={() => {
        setOpen(what);
      }}
    >
      {text}
      {for_}
    </button>
  );
  const promised = (
    <>
      {opens('deadline', t('plan.measure.newDeadline'))}
      {opens('obstacle', t('plan.measure.sayObstacle'))}
    </>
  );
  return (
    <div className="measure-verbs no-print">
      {late && promised}
      <DoneThisTime measure={measure} of={of} />
      {tooEarly && opens('startEarly', t('plan.measure.verbs.start'))}
      {next === 'finish' && opens('finish', t('plan.measure.verbs.finish'))}
      {next !== undefined && next !== 'finish' && !tooEarly && (
        <VerbButton
          // the next verb is a button of its own: it takes a press while the page is being read again
          key={next}
          kind="second"
          small
          sentenceOf={sentenceOf}
          blockers={blockersOf(measure, next)}
          onPress={() =>
            act(`/measures/${measure.id}/${next}`, {
              version: measure.version,
              focus: `measure-${measure.id}`,
            })
          }
        >
          {t(`plan.measure.verbs.${next}`)}
          {for_}
        </VerbButton>
      )}
      {mayDo(measure, 'reopen') && opens('reopen', t('plan.measure.verbs.reopen'))}
      {isOpen(measure) && (
        <MoreVerbs text={t('plan.measure.moreVerbs')} about={measure.title}>
          {opens('edit', t('plan.measure.edit'))}
          {!late && promised}
          {opens('startAfter', t('plan.measure.course.startAfter'))}
          {opens('repeat', t('plan.measure.course.repeat'))}
          {opens('cancel', t('plan.measure.verbs.cancel'))}
          <WithholdMeasure measure={measure} of={of} />
        </MoreVerbs>
      )}
      {open !== undefined && (
        <MeasureVerbDialog
          open={open}
          measure={measure}
          of={of}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
}

function WithholdMeasure({ measure, of }: Props): ReactElement {
  return (
    <Withhold
      person={of.person}
      today={of.today}
      itemKind="measure"
      itemId={measure.id}
      withheld={measure.withheld}
      asButton
    />
  );
}
