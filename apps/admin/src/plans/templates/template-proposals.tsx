import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { addDays } from '#domain/calendar/date';
import { isArea } from '#domain/mapping/areas';
import { isMeasureKind } from '#domain/measure/kinds';
import { wordingIn } from '#domain/template/wording';
import { useText } from '../../i18n/catalogue.tsx';
import { language } from '../../i18n/language.ts';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { Icon } from '../../look/icons/icon.tsx';
import type { CaseOfPlan } from '../case-plan.ts';
import type { Taking } from './templates-dialog.tsx';

type Template = Shape<'PlanTemplates'>['templates'][number];

interface Props {
  readonly of: CaseOfPlan;
  readonly template: Template;
  /** Keys of what has been taken. */
  readonly taken: readonly string[];
  readonly onTake: (taking: Taking) => void;
}

/** The goals and measures that are proposed, each with its own «take». */
export function TemplateProposals({ of, template, taken, onTake }: Props): ReactElement {
  const t = useText();
  const inOwn = (wording: Shape<'Wording'>): string => wordingIn(wording, language()).text;
  const take = (key: string, text: string, about: string, taking: Taking): ReactElement =>
    taken.includes(key) ? (
      <span className="strong">
        <Icon name="tick" /> {t('plan.templates.taken')}
      </span>
    ) : (
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          onTake(taking);
        }}
      >
        {text}
        <span className="visually-hidden"> {t('plan.templates.about', { text: about })}</span>
      </button>
    );
  return (
    <div className="stack">
      <p className="small">{t('plan.templates.asked', { name: of.person.givenName })}</p>
      {template.goals.map((goal, n) => {
        const key = `${of.person.id}-${template.id}-${String(n)}`;
        const wording = inOwn(goal.wording);
        return (
          <section key={key} className="template-goal">
            <h3>{t('plan.templates.goal', { wording })}</h3>
            {take(key, t('plan.templates.takeGoal'), wording, {
              goal: { key, wording, area: isArea(goal.area) ? goal.area : 'strengths' },
            })}
            <ul className="rows">
              {goal.measures.map((measure, m) => {
                const own = `${key}-${String(m)}`;
                const title = inOwn(measure.title);
                const deadline = addDays(of.today, measure.days);
                return (
                  <li key={own}>
                    <p>{title}</p>
                    <p className="small quiet">
                      {inOwn(measure.lookFor)}{' '}
                      {t('plan.templates.days', { date: shortDate(deadline, of.today) })}
                    </p>
                    {take(own, t('plan.templates.takeMeasure'), title, {
                      measure: {
                        key: own,
                        title,
                        lookFor: inOwn(measure.lookFor),
                        kind: isMeasureKind(measure.kind) ? measure.kind : 'other',
                        deadline,
                        lookOn: addDays(of.today, measure.lookDays),
                      },
                    })}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
