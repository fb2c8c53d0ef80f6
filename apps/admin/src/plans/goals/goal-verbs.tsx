import { type ReactElement, useState } from 'react';
import { goalVerbs, type GoalStatus, type GoalVerb } from '#domain/goal/status';
import { isKeyOf, keysOf } from '#domain/closed-table/closed-table';
import type { VerbTable } from '#domain/verbs/verb-table';
import { useText } from '../../i18n/catalogue.tsx';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useSessionUser } from '../../providers/use-session.ts';
import { MoreVerbs } from '../more-verbs.tsx';
import type { CaseOfPlan, Goal } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { Withhold } from '../../withheld/withhold.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import { AnswerDisagreementDialog } from './answer-disagreement-dialog.tsx';
import { StanceDialog } from './stance-dialog.tsx';
import { WordsDialog } from './words-dialog.tsx';

type Open = 'ownWords' | 'wording' | 'agreement' | 'answer' | 'drop' | 'stance';

const table: VerbTable<GoalStatus, GoalVerb> = goalVerbs;
const verbsOf = (status: string): GoalVerb[] =>
  isKeyOf(table, status)
    ? keysOf<GoalVerb>({ reach: 0, drop: 0, reopen: 0 }).filter((verb) => table[status][verb])
    : [];

interface Props {
  readonly goal: Goal;
  readonly of: CaseOfPlan;
  /** Where it is done: in a meeting its words are changed, it is reached or dropped, and the history says which meeting. */
  readonly at?: string;
}

/** What can be written about the goal, with the texts of the buttons. */
function useWrites(goal: Goal, name: string, inPlan: boolean): readonly (readonly [Open, string])[] {
  const t = useText();
  const service = useSessionUser()?.serviceName ?? '';
  const twoVoices = goal.ownWords !== '' && goal.wording !== '';
  return [
    ['ownWords', t('plan.goal.editOwn', { name })],
    ['wording', t('plan.goal.editWording')],
    ...(twoVoices && inPlan ? [['agreement', t('plan.goal.editAgreement')] as const] : []),
    ...(inPlan ? [['stance', t('plan.goal.stance', { service })] as const] : []),
    ...(goal.disagreement === '' || !inPlan ? [] : [['answer', t('plan.goal.answer')] as const]),
  ];
}

/** What can be done with a goal now. */
export function GoalVerbs({ goal, of, at = '/goals' }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<Open>();
  const act = useCaseVerb(of.person.id);
  const { givenName: name } = of.person;
  const sentenceOf = usePlanSentence(name);
  const close = (): void => {
    setOpen(undefined);
  };
  const move = (verb: GoalVerb, reason?: string): Promise<void> =>
    act(`${at}/${goal.id}/${verb}`, {
      body: reason === undefined ? {} : { reason },
      version: goal.version,
      focus: `goal-${goal.id}`,
    });
  const inPlan = at === '/goals';
  const writes = useWrites(goal, name, inPlan);
  return (
    <MoreVerbs text={t('plan.goal.more')} about={goal.ownWords === '' ? goal.wording : goal.ownWords}>
      {goal.status === 'open' &&
        writes.map(([what, text]) => (
          <button
            key={what}
            type="button"
            className="button button-second button-small"
            onClick={() => {
              setOpen(what);
            }}
          >
            {text}
          </button>
        ))}
      {verbsOf(goal.status).map((verb) => (
        <VerbButton
          key={verb}
          kind="second"
          small
          sentenceOf={sentenceOf}
          onPress={() => {
            if (verb !== 'drop') return move(verb);
            setOpen('drop');
            return undefined;
          }}
        >
          {t(`plan.goal.verbs.${verb}`)}
        </VerbButton>
      ))}
      {inPlan && <WithholdGoal goal={goal} of={of} />}
      {(open === 'ownWords' || open === 'wording') && (
        <WordsDialog goal={goal} field={open} of={of} at={at} onClose={close} />
      )}
      {open === 'agreement' && <AgreementDialog goal={goal} of={of} onClose={close} />}
      {open === 'stance' && <StanceDialog goal={goal} of={of} onClose={close} />}
      {open === 'answer' && <AnswerDisagreementDialog goal={goal} of={of} onClose={close} />}
      {open === 'drop' && (
        <ReasonDialog
          heading={t('plan.goal.verbs.drop')}
          draftKey={`goal-${of.person.id}-${goal.id}-drop`}
          label={t('plan.goal.dropWhy')}
          verb={t('plan.goal.verbs.drop')}
          onReason={(reason) => move('drop', reason)}
          onClose={close}
        />
      )}
    </MoreVerbs>
  );
}

function WithholdGoal({ goal, of }: { goal: Goal; of: CaseOfPlan }): ReactElement {
  return (
    <Withhold
      person={of.person}
      today={of.today}
      itemKind="goal"
      itemId={goal.id}
      withheld={goal.withheld}
      asButton
    />
  );
}
