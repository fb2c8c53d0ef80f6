import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import type { TemplateVersion } from './use-template.ts';

/** Who began, published and took out which version, the newest first. */
export function TemplateHistory(props: {
  readonly versions: readonly TemplateVersion[];
  readonly today: string;
}): ReactElement {
  const t = useText();
  const steps = props.versions
    .flatMap(({ number, steps: of }) => of.map((step) => ({ ...step, number })))
    .toSorted((one, other) => other.id.localeCompare(one.id));
  return (
    <details>
      <summary>{t('templates.history')}</summary>
      <ul className="rows">
        {steps.map(({ id, status, byName, at, reason, number }) => (
          <li key={id}>
            <p>
              {t('templates.step', {
                date: nearDate(dateInNorway(at), props.today),
                name: byName ?? t('templates.came'),
                step: t(`templates.steps.${status}`, { number }),
              })}
            </p>
            {reason !== '' && <p className="small quiet">{reason}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
