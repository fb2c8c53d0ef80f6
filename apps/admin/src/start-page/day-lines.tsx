import type { ReactElement } from 'react';
import { type DayLine as Line, foldsFrom, gathered, partsOf } from '#domain/my-day/gathered';
import { useText } from '../i18n/catalogue.tsx';
import { DayLine } from './day-line.tsx';
import { Fold } from './fold.tsx';
import { GatheredLine } from './gathered-line.tsx';
import type { Item } from './use-my-day.ts';
import { usePhone } from './use-phone.ts';

function Lines({ lines }: { readonly lines: readonly Line<Item>[] }): ReactElement {
  return (
    <ol className="rows">
      {lines.map((line) =>
        line.rows.length > 1 ? (
          <GatheredLine {...line} key={line.key} />
        ) : (
          <DayLine item={line.first} key={line.key} />
        ),
      )}
    </ol>
  );
}

/** What is shown of the day, with steps towards one date gathered. A long day is folded by reason on a phone; the first is open. */
export function DayLines({ items }: { readonly items: readonly Item[] }): ReactElement {
  const t = useText();
  const phone = usePhone();
  const lines = gathered(items);
  const folds = phone && lines.length >= foldsFrom;
  return (
    <>
      {partsOf(lines).map(({ reason, count, lines: some }, index) => (
        <Fold
          key={reason}
          words={`${t(`startPage.reasons.${reason}`)} ${String(count)}`}
          folds={folds}
          startsOpen={index === 0}
        >
          <Lines lines={some} />
        </Fold>
      ))}
    </>
  );
}
