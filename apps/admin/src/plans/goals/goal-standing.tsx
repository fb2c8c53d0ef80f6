import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import type { Goal } from '../case-plan.ts';

/** Reached, or dropped and why; an open goal says nothing. */
export function GoalStanding({ goal }: { goal: Goal }): ReactElement | null {
  const t = useText();
  if (goal.status === 'open') return null;
  return (
    <p className="small strong">
      <Icon name={goal.status === 'reached' ? 'flag' : 'close'} size={17} />{' '}
      {goal.status === 'reached'
        ? t('plan.goal.status.reached')
        : t('plan.goal.dropped', { reason: goal.statusReason ?? '' })}
    </p>
  );
}
