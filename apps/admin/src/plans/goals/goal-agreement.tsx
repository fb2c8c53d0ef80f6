import type { ReactElement } from 'react';
import { isAgreement } from '#domain/goal/voices';
import { useText } from '../../i18n/catalogue.tsx';
import { quoted } from '../../i18n/words.ts';
import { Icon } from '../../look/icons/icon.tsx';
import type { Goal } from '../case-plan.ts';

/** Who answers a disagreement is named; the young person's further words are marked as such. */
const byYoungPerson = 'young_person';

/** «Enige», «Delvis uenige», «Uenige»; what was said against stays, with the answers below. */
export function GoalAgreement({ goal, name }: { goal: Goal; name: string }): ReactElement | null {
  const t = useText();
  const { agreement, disagreement, disagreementAnswers: answers } = goal;
  const mark = agreement !== null && isAgreement(agreement) ? agreement : null;
  return (
    <div className="goal-agreement small">
      {mark !== null && (
        <p>
          <Icon name={mark === 'agreed' ? 'tick' : 'speech'} size={17} />{' '}
          <span className="strong">{t(`plan.goal.agreement.${mark}`)}</span>
        </p>
      )}
      {mark === null && goal.ownWords !== '' && goal.wording !== '' && (
        <p className="quiet">{t('plan.goal.notAsked')}</p>
      )}
      {disagreement !== '' && <p>{quoted(disagreement)}</p>}
      {answers
        .filter(({ text }) => text !== '')
        .map(({ text, by, at }) => (
          <p key={at}>
            <span className="quiet">
              {by === byYoungPerson
                ? t('plan.goal.saidMore', { name })
                : t('plan.goal.answeredBy', { name: by })}
            </span>{' '}
            {text}
          </p>
        ))}
    </div>
  );
}
