import type { ReactElement } from 'react';
import type { MeasureKind } from '#domain/measure/kinds';
import type { Situation } from '#domain/template/situations';
import { useRangeWords } from '../figures/parts/share-words.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { type WhatHelps, withinOf } from './helped.ts';
import { useAreaWords } from './use-area-words.ts';

interface Props {
  readonly kind: MeasureKind;
  readonly situation: Situation;
  /** The county's, and those of all. */
  readonly figures: readonly WhatHelps[];
}

/** What is published of a kind among those who were in the same situation: the county's where there are enough, else those of all. */
export function KindWithin({ kind, situation, figures }: Props): ReactElement | null {
  const t = useText();
  const areaWords = useAreaWords();
  const range = useRangeWords('sentence');
  const ownIn = (one: WhatHelps) => withinOf(one, situation)?.kinds.find((own) => own.kind === kind);
  const found = figures.find((one) => (ownIn(one)?.share ?? null) !== null) ?? figures.at(-1);
  if (found === undefined) return null;
  const { share = null, good = null, evaluated = null, beside = null } = ownIn(found) ?? {};
  const words = { area: areaWords(found), situation: t(`templates.situations.${situation}`) };
  if (share === null || good === null || evaluated === null)
    return <p>{t('whatHelps.near.within.few', words)}</p>;
  return (
    <p>
      {t('whatHelps.near.within.count', {
        ...{ ...words, good: number(good), count: number(evaluated), range: range(share) },
      })}{' '}
      {beside !== null && t(`whatHelps.near.within.besides.${beside}`)}
    </p>
  );
}
