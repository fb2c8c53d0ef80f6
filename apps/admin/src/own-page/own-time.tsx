import { type ReactElement, useState } from 'react';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { type OwnTimeAnswer, timesTold, timeToTell } from '#domain/measure/own-time';
import { repeatOf } from '#domain/measure/rhythm';
import { isOpenMeasure, type MeasureStatus } from '#domain/measure/status';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import type { Outcome } from '../unsent/use-unsent.ts';
import { EqualAnswers } from './equal-answers.tsx';
import { type OwnMeasure, useOwnSaying } from './use-own-page.ts';

interface Props {
  readonly measure: OwnMeasure;
  readonly status: MeasureStatus;
  readonly today: string;
}

/** «Gjort denne gangen» or «Ikke denne gangen», as big as each other, about what the young person does again and again. */
export function OwnTime({ measure, status, today }: Props): ReactElement | null {
  const t = useOwnText();
  const say = useOwnSaying();
  const [again, setAgain] = useState(false);
  const [saved, setSaved] = useState<Outcome>();
  const repeat = repeatOf(measure);
  if (repeat === null || !measure.responsibleYoungPerson || !isOpenMeasure(status)) return null;
  const { repeatDoneOn, repeatTold } = measure;
  const told = repeatTold !== null && isKeyOf(timesTold, repeatTold) ? repeatTold : null;
  const on = timeToTell(repeat, { on: repeatDoneOn, told }, today);
  if (on === null) return null;
  const answer = async (value: OwnTimeAnswer): Promise<void> => {
    setSaved(await say(`measures/${measure.id}/own-time`, { on, answer: value }, { kind: 'time' }));
    setAgain(false);
  };
  const date = nearDate(on, today);
  const answered = on === repeatDoneOn;
  return (
    <div className="own-time">
      {answered && !again ? (
        <p className="small" role="status">
          {t(told === 'own_done' ? 'ownPage.times.saidDone' : 'ownPage.times.saidNot', { date })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setSaved(undefined);
              setAgain(true);
            }}
          >
            {t('ownPage.times.change')}
            <span className="visually-hidden">: {measure.title}</span>
          </button>
        </p>
      ) : (
        <div role="group" aria-label={`${t('ownPage.times.ask', { date })} ${measure.title}`}>
          <p>{t('ownPage.times.ask', { date })}</p>
          <EqualAnswers
            answers={[
              { key: 'done', icon: 'tick', text: t('ownPage.times.done'), onPress: () => answer('done') },
              {
                key: 'not_now',
                icon: 'clock',
                text: t('ownPage.times.notNow'),
                onPress: () => answer('not_now'),
              },
            ]}
          />
          <p className="small quiet" role="status">
            {t(saved === 'kept' ? 'ownFrame.unsent.kept' : 'ownPage.times.equal')}
          </p>
        </div>
      )}
    </div>
  );
}
