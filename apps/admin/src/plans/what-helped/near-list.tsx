import type { ReactElement } from 'react';
import type { Situation } from '#domain/template/situations';
import { useRangeWords } from '../../figures/parts/share-words.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { type Named, useNamed, type WhatHelps } from '../../what-helps/helped.ts';
import { useWhatHelpsNear } from '../../what-helps/kind-near.tsx';
import { NearNote } from '../../what-helps/near-note.tsx';
import { useAreaWords } from '../../what-helps/use-area-words.ts';

interface Props {
  /** The young person's given name. */
  readonly name: string;
  /** In which situations the case shows the young person to be. */
  readonly situations: readonly Situation[];
}

/** Every kind of which there are enough, as it is published for the reader's county. Nothing while there is nothing. */
export function NearList({ name, situations }: Props): ReactElement | null {
  const t = useText();
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
      {situations.map((situation) => (
        <Within key={situation} situation={situation} near={near} />
      ))}
      <NearNote period={figures.period} name={name} isWithin={situations.length > 0} />
    </details>
  );
}

interface WithinProps {
  readonly situation: Situation;
  readonly near: readonly WhatHelps[];
}

/** The kinds of which there are enough in the same situation. */
function Within({ situation, near }: WithinProps): ReactElement | null {
  const t = useText();
  const areaWords = useAreaWords();
  const named = useNamed();
  const enoughIn = (one: WhatHelps) => named(one, situation).filter(({ share }) => share !== null);
  const figures = near.find((one) => enoughIn(one).length > 0) ?? near.at(-1);
  if (figures === undefined) return null;
  const kinds = enoughIn(figures);
  const area = areaWords(figures);
  return (
    <section>
      <h3>{t('whatHelps.near.within.heading', { situation: t(`templates.situations.${situation}`) })}</h3>
      {kinds.length === 0 ? (
        <p className="small">{t('whatHelps.near.within.none', { area })}</p>
      ) : (
        <>
          <p className="small">{t('whatHelps.near.among', { area, total: number(figures.followedUp) })}</p>
          <ul className="rows">
            {kinds.map((kind) => (
              <Line key={kind.code} kind={kind} isWithin />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface LineProps {
  readonly kind: Named;
  /** Held against all measures in the situation, and not against all. */
  readonly isWithin?: boolean;
}

function Line({ kind: { name, good, evaluated, share, beside }, isWithin = false }: LineProps): ReactElement {
  const t = useText();
  const besideAs = isWithin ? 'whatHelps.near.within.besides' : 'whatHelps.near.besides';
  const rangeWords = useRangeWords('sentence');
  const range = share === null ? '' : rangeWords(share);
  return (
    <li>
      <strong>{name}</strong>
      <p className="small">
        {t('whatHelps.near.line', { good: number(good ?? 0), count: number(evaluated ?? 0), range })}{' '}
        {beside !== null && t(`${besideAs}.${beside}`)}
      </p>
    </li>
  );
}
