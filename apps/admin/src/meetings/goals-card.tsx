import { type ReactElement, useState } from 'react';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { GoalVerbs } from '../plans/goals/goal-verbs.tsx';
import { NewGoalDialog } from '../plans/goals/new-goal-dialog.tsx';
import { useCase, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import type { MinutesProps } from './use-minutes.ts';

/** What the meeting has said about the goals: it stands in the plan already. */
function Done({ of, givenName }: MinutesProps): ReactElement | null {
  const t = useText();
  const sentence = useSentence();
  if (of.goals.length === 0) return <p className="quiet">{t('meetings.goals.none')}</p>;
  return (
    <ul className="rows">
      {of.goals.map(({ id, verb, ownWords, wording, reason, byName }) => (
        <li key={id}>
          <p className="small quiet">
            {t('plan.versions.line', {
              who: byName === '' ? givenName : byName,
              what: sentence(`plan.versions.verbs.goal.${verb}`) ?? t('plan.versions.changedSomething'),
            })}
          </p>
          {ownWords !== '' && <OwnWords words={ownWords} from={givenName} />}
          {wording !== '' && <p>{wording}</p>}
          {reason !== '' && <p className="small">{t('plan.goal.dropped', { reason })}</p>}
        </li>
      ))}
    </ul>
  );
}

function Goals({ of, at }: { of: YoungPersonCase; at: string }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ul className="goals">
        {of.goals
          .filter(({ status }) => status === 'open')
          .map((goal) => (
            <li key={goal.id} id={`goal-${goal.id}`} tabIndex={-1}>
              <p className="strong">{goal.ownWords === '' ? goal.wording : goal.ownWords}</p>
              {goal.ownWords !== '' && goal.wording !== '' && <p>{goal.wording}</p>}
              <GoalVerbs goal={goal} of={of} at={at} />
            </li>
          ))}
      </ul>
      <div className="buttons">
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            setOpen(true);
          }}
        >
          <Icon name="plus" /> {t('plan.goal.add')}
        </button>
      </div>
      {open && (
        <NewGoalDialog
          of={of}
          at={at}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** The goals, to be written in from the meeting: changed, reached, dropped, one more. The plan’s history says which meeting. */
export function GoalsCard(props: MinutesProps): ReactElement {
  const t = useText();
  const { data } = useCase(props.youngPersonId);
  return (
    <Card heading={t('meetings.goals.heading')} id="mal">
      <Done {...props} />
      <h3>{t('meetings.goals.open')}</h3>
      <p className="small quiet">{t('meetings.goals.hint')}</p>
      {data !== undefined && <Goals of={data.data} at={`/meetings/${props.of.meeting.id}/goals`} />}
    </Card>
  );
}
