import type { ReactElement } from 'react';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { isKnownDate } from '#domain/preparation/known-dates';
import { isToDo } from '#domain/preparation/verbs';
import { useOwnText } from '../i18n/catalogue.tsx';
import { preparations } from '../i18n/nb/preparations.ts';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { firstName } from './names.ts';
import type { OwnPage } from './use-own-page.ts';

type Step = OwnPage['preparations'][number];

/** What is done, before when and by whom. */
function StepLine({ step }: { readonly step: Step }): ReactElement | null {
  const t = useOwnText();
  const { code, status, due, responsibleName: who } = step;
  if (!isKeyOf(preparations.own.steps, code)) return null;
  return (
    <li>
      {t(`preparations.own.steps.${code}`)}
      <br />
      <span className="small quiet">
        {isToDo(status)
          ? `${t('preparations.own.before', { date: longDate(due) })}. ${
              who === null ? t('preparations.own.nobody') : t('preparations.own.who', { who: firstName(who) })
            }`
          : t('preparations.own.done')}
      </span>
    </li>
  );
}

/** Dates that are known beforehand, and what is done in good time before each; nothing when none is near. */
export function OwnPreparationsCard({ own }: { own: OwnPage }): ReactElement | null {
  const t = useOwnText();
  const shown = own.preparations.filter(({ status }) => isToDo(status) || status === 'done');
  const byDate = [...Map.groupBy(shown, ({ kind, onDate }) => `${onDate} ${kind}`)].toSorted();
  if (byDate.length === 0) return null;
  return (
    <Card heading={t('preparations.own.heading')}>
      <p className="small">{t('preparations.own.intro')}</p>
      {byDate.map(([key, steps]) => {
        const [first] = steps;
        if (first === undefined || !isKnownDate(first.kind)) return null;
        const what = t(`preparations.dates.${first.kind}`);
        return (
          <section key={key}>
            <h3>{t('preparations.own.date', { what, date: longDate(first.onDate) })}</h3>
            <ul className="rows">
              {steps.map((step) => (
                <StepLine key={step.id} step={step} />
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}
