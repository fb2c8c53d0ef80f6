import type { ReactElement } from 'react';
import type { DayLine as Gathered } from '#domain/my-day/gathered';
import { isKnownDate } from '#domain/preparation/known-dates';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { useToday } from '../providers/use-session.ts';
import { DayRing } from './day-ring.tsx';
import { ItemVerbs } from './item-verbs.tsx';
import { useCodeWords, useItemWords } from './item-words.ts';
import type { Item, ItemOf } from './use-my-day.ts';

/** One of the gathered steps, done where it stands. */
function Step({ item }: ItemOf): ReactElement {
  const { above } = useItemWords()(item);
  const { textOf } = useCodeWords();
  return (
    <li>
      <p className="small quiet">{above}</p>
      <h4>{textOf(item)}</h4>
      <ItemVerbs item={item} />
    </li>
  );
}

/** «Jonas: 3 steg mot 18-årsdagen»: opened on the spot to its steps. */
export function GatheredLine({ first, rows }: Gathered<Item>): ReactElement {
  const t = useText();
  const today = useToday();
  const { line } = useItemWords()(first);
  const kind = (first.code ?? '').split('.')[0] ?? '';
  const due = first.due ?? today;
  const late = due < today;
  const words = { name: first.givenName, count: rows.length };
  return (
    <li className="day-line">
      <DayRing of={first} />
      <div>
        <p className="small quiet">
          {t(late ? 'startPage.gathered.firstLate' : 'startPage.gathered.first', {
            date: nearDate(due, today),
          })}
          {first.forName !== '' && (
            <span className="for-name">{t('startPage.forName', { name: first.forName })}</span>
          )}
        </p>
        <h3>
          {isKnownDate(kind)
            ? t('startPage.gathered.steps', { ...words, date: t(`startPage.gathered.dates.${kind}`) })
            : t('startPage.gathered.milestones', words)}
        </h3>
        <p>{line}</p>
        <details>
          <summary>{t('startPage.gathered.show', words)}</summary>
          <ol className="rows day-steps">
            {rows.map((item) => (
              <Step key={item.id} item={item} />
            ))}
          </ol>
        </details>
      </div>
    </li>
  );
}
