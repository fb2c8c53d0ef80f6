import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { daysBetween } from '#domain/calendar/date';
import { isServiceKind } from '#domain/service/service-kinds';
import { kindsSentBy } from '#domain/transition/kinds';
import { isUnderWay } from '#domain/transition/responsibility';
import { runway } from '#domain/transition/runway';
import { useText } from '../i18n/catalogue.tsx';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { duration } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { PlanTransitionDialog } from './plan-transition-dialog.tsx';
import { transitionPageOf } from './transition-paths.ts';
import { toldOf, useStands } from './transition-words.ts';
import type { Transition } from './use-transitions.ts';

function Shown({ of, transition }: { of: YoungPersonCase; transition: Transition }): ReactElement {
  const t = useText();
  const stands = useStands();
  const { givenName: name } = of.person;
  const late = runway(transition.milestones, of.today).find(({ state }) => state === 'late');
  return (
    <li>
      <p className="strong">
        {t('transitions.on', {
          kind: t(`transitions.kinds.${transition.kind}`),
          date: longDate(transition.onDate),
        })}
      </p>
      <p className="small">{stands(toldOf(transition, name, t('transitions.receiverMissing')))}</p>
      {late && (
        <p className="small red strong">
          {t('transitions.lateMilestone', {
            milestone: t(`transitions.milestones.${late.code}`),
            date: nearDate(late.due, of.today),
          })}
        </p>
      )}
      <Link to={transitionPageOf(transition.id, of.person.id)}>
        {t('transitions.see')}
        <span className="visually-hidden">: {t(`transitions.kinds.${transition.kind}`)}</span>
      </Link>
    </li>
  );
}

/** The nearest transitions, who is responsible, and a way to plan another. */
export function NextTransitionCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [planning, setPlanning] = useState(false);
  const serviceKind = useSessionUser()?.serviceKind ?? null;
  const kinds = serviceKind !== null && isServiceKind(serviceKind) ? kindsSentBy(serviceKind) : [];
  const shown = of.transitions.filter(({ status }) => isUnderWay(status));
  const next = shown[0];
  const days = next === undefined ? 0 : daysBetween(of.today, next.onDate);
  const when = (): string => {
    if (days === 0) return t('transitions.next.today');
    return days > 0
      ? t('transitions.next.inDays', { days: duration(days) })
      : t('transitions.next.passed', { days: duration(-days) });
  };
  return (
    <Card
      id="transition"
      heading={t('transitions.next.heading')}
      aside={next && <span className="tag">{when()}</span>}
    >
      {shown.length === 0 ? (
        <p className="quiet">{t('transitions.next.none')}</p>
      ) : (
        <ul className="rows">
          {shown.map((transition) => (
            <Shown key={transition.id} of={of} transition={transition} />
          ))}
        </ul>
      )}
      {kinds.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setPlanning(true);
          }}
        >
          {t('transitions.planFirst')}
        </button>
      )}
      {planning && (
        <PlanTransitionDialog
          of={of}
          kinds={kinds}
          onClose={() => {
            setPlanning(false);
          }}
        />
      )}
    </Card>
  );
}
