import type { ReactElement } from 'react';
import { disagreeingServices, isStance } from '#domain/goal/service-voices';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import type { Goal } from '../case-plan.ts';

/** What the services have said to a goal, oldest first, and who disagrees now. Nothing of it can be taken away. */
export function StanceLines({ goal }: { goal: Pick<Goal, 'stances'> }): ReactElement | null {
  const t = useSharedText();
  if (goal.stances.length === 0) return null;
  const disagree = disagreeingServices(goal.stances).map(
    (id) => goal.stances.find(({ serviceId }) => serviceId === id)?.serviceName ?? '',
  );
  return (
    <div className="goal-agreement small">
      {disagree.length > 0 && (
        <p className="strong">
          <Icon name="speech" size={17} /> {t('measures.stancesDiffer', { services: disagree.join(', ') })}
        </p>
      )}
      {goal.stances.map(({ id, stance, text, serviceName }) => (
        <p key={id}>
          <span className="quiet">
            {t('measures.stanceLine', {
              service: serviceName,
              what: isStance(stance) ? t(`measures.stances.${stance}`) : '',
            })}
          </span>{' '}
          {text}
        </p>
      ))}
    </div>
  );
}
