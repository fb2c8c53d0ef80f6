import type { ReactElement } from 'react';
import { isUnderWay } from '#domain/transition/responsibility';
import { runway } from '#domain/transition/runway';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { useToday } from '../providers/use-session.ts';
import { TickBox } from './tick-box.tsx';
import type { Transition } from './use-transitions.ts';

interface Props {
  readonly of: Transition;
  readonly onTick: (path: string, body: object) => Promise<void>;
}

/** The milestones as a list that is ticked. */
export function MilestonesCard({ of, onTick }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const steps = runway(of.milestones, today);
  const canTick = isUnderWay(of.status);
  return (
    <Card heading={t('transitions.page.milestones')}>
      <ul className="rows">
        {steps.map(({ code, due, doneOn, state }) => {
          const name = t(`transitions.milestones.${code}`);
          const id = of.milestones.find((one) => one.code === code)?.id ?? '';
          return (
            <li key={code}>
              {canTick ? (
                <TickBox
                  label={name}
                  checked={doneOn !== null}
                  onTick={(done) => onTick(`milestones/${id}/tick`, { done })}
                />
              ) : (
                <p>{name}</p>
              )}
              <p className={state === 'late' ? 'small red strong' : 'small quiet'}>
                {doneOn === null
                  ? nearDate(due, today)
                  : t('transitions.page.done', { date: nearDate(doneOn, today) })}
                {state === 'late' && ` · ${t('transitions.page.late')}`}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
