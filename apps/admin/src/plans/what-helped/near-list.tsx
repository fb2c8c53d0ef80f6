import type { ReactElement } from 'react';
import { usePeriodWords } from '../../figures/parts/period-words.ts';
import { useRangeWords } from '../../figures/parts/share-words.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { type Named, useNamed } from '../../what-helps/helped.ts';
import { useWhatHelpsNear } from '../../what-helps/kind-near.tsx';
import { useAreaWords } from '../../what-helps/use-area-words.ts';

/** Every kind of which there are enough, as it is published for the reader's county. Nothing while there is nothing. */
export function NearList({ name }: { readonly name: string }): ReactElement | null {
  const t = useText();
  const periodWords = usePeriodWords();
  const areaWords = useAreaWords();
  const named = useNamed();
  const near = useWhatHelpsNear().data?.data.figures ?? [];
  const figures = near.find(({ kinds }) => kinds.some(({ share }) => share !== null)) ?? near[0];
  if (figures === undefined) return null;
  const kinds = named(figures, 'kinds');
  const few = kinds.filter(({ share }) => share === null).map((kind) => kind.name);
  return (
    <details>
      <summary>{t('whatHelps.near.every', { area: areaWords(figures) })}</summary>
      <p className="small">
        {t('whatHelps.near.among', { area: areaWords(figures), total: number(figures.followedUp) })}
      </p>
      <ul className="rows">
        {kinds.map((kind) => kind.share !== null && <Line key={kind.code} kind={kind} />)}
      </ul>
      {few.length > 0 && <p className="small">{t('whatHelps.near.fewOf', { names: few.join(', ') })}</p>}
      <p className="small quiet">
        {t('whatHelps.near.note', { quarter: periodWords(figures.period), name })}
      </p>
    </details>
  );
}

function Line({ kind: { name, good, evaluated, share, beside } }: { readonly kind: Named }): ReactElement {
  const t = useText();
  const rangeWords = useRangeWords('sentence');
  const range = share === null ? '' : rangeWords(share);
  return (
    <li>
      <strong>{name}</strong>
      <p className="small">
        {t('whatHelps.near.line', { good: number(good ?? 0), count: number(evaluated ?? 0), range })}{' '}
        {beside !== null && t(`whatHelps.near.besides.${beside}`)}
      </p>
    </li>
  );
}
