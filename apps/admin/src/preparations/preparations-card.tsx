import { type ReactElement, useState } from 'react';
import { daysBetween } from '#domain/calendar/date';
import { isToDo } from '#domain/preparation/verbs';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { duration } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import type { Preparation } from './preparation-words.ts';
import { StepLine } from './step-line.tsx';

/** The steps before one date: those to do, and below them the others. */
function BeforeDate({
  of,
  steps,
}: {
  of: YoungPersonCase;
  steps: readonly Preparation[];
}): ReactElement | null {
  const t = useText();
  const [first] = steps;
  if (first === undefined) return null;
  const toDo = steps.filter(({ status }) => isToDo(status));
  const earlier = steps.filter(({ status }) => !isToDo(status));
  const days = daysBetween(of.today, first.onDate);
  const lines = (some: readonly Preparation[]): ReactElement => (
    <ul className="rows">
      {some.map((step) => (
        <StepLine key={step.id} of={of} step={step} />
      ))}
    </ul>
  );
  return (
    <>
      <h3>{t(`preparations.dates.${first.kind}`)}</h3>
      <p className="small">
        {t('preparations.on', {
          date: longDate(first.onDate),
          when:
            days > 0
              ? t('transitions.next.inDays', { days: duration(days) }).toLowerCase()
              : t('transitions.next.today').toLowerCase(),
        })}
      </p>
      {toDo.length > 0 && lines(toDo)}
      {earlier.length > 0 && (
        <details>
          <summary>{t('preparations.earlier')}</summary>
          {lines(earlier)}
        </details>
      )}
    </>
  );
}

/** «Fram mot kjente datoer»: what should be done before the dates that are known, as proposals to the team. */
export function PreparationsCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const doVerb = useCaseVerb(of.person.id);
  const [looked, setLooked] = useState(false);
  const ahead = of.preparations.filter(({ onDate }) => onDate >= of.today);
  const byDate = [...Map.groupBy(ahead, ({ kind, onDate }) => `${kind} ${onDate}`)];
  return (
    <Card id="preparations" heading={t('preparations.heading')}>
      <p className="small quiet">{t(byDate.length === 0 ? 'preparations.none' : 'preparations.hint')}</p>
      {byDate.map(([key, steps]) => (
        <BeforeDate key={key} of={of} steps={steps} />
      ))}
      {of.sight.relation === 'member' && (
        <VerbButton
          small
          kind="quiet"
          onPress={async () => {
            await doVerb('/preparations/find');
            setLooked(true);
          }}
        >
          {t('preparations.look')}
        </VerbButton>
      )}
      {looked && (
        <p role="status" className="small">
          {t('preparations.looked')}
        </p>
      )}
    </Card>
  );
}
