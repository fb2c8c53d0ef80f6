import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { capital } from './names.ts';
import { type SeenEntry, SeenLine } from './seen-line.tsx';

/** Who has seen what, day by day, the newest first. */
export function SeenDays({ entries, today }: { entries: readonly SeenEntry[]; today: string }): ReactElement {
  const t = useOwnText();
  if (entries.length === 0) return <p className="quiet">{t('ownPage.seen.none')}</p>;
  return (
    <div className="own-days">
      {[...Map.groupBy(entries, ({ day }) => day)].map(([day, lines]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>{capital(nearDate(day, today))}</h3>
          <ul className="rows">
            {lines.map((entry, at) => (
              <SeenLine key={`${entry.at}-${String(at)}`} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
