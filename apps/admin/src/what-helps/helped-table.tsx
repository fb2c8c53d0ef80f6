import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { FigureTable } from '../figures/parts/figure-table.tsx';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { useRangeWords, useShareWords } from '../figures/parts/share-words.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { type By, expectedIn, useNamed, type WhatHelps } from './helped.ts';

interface Props {
  readonly figures: WhatHelps;
  readonly by: By;
  readonly caption: string;
}

/** How many, for how many of them it helped, how sure, and how that stands to what is expected. */
export function HelpedTable({ figures, by, caption }: Props): ReactElement {
  const t = useText();
  const named = useNamed();
  const shareWords = useShareWords();
  const range = useRangeWords('table');
  const values = ({ good, evaluated, share }: Shape<'HelpedCount'>) => [
    <SafeFigure key="good" value={good} />,
    <SafeFigure key="evaluated" value={evaluated} />,
    shareWords(share) ?? '–',
    share === null ? '–' : range(share),
  ];
  return (
    <FigureTable
      caption={caption}
      heads={[
        t(by === 'situations' ? 'whatHelps.situation' : 'whatHelps.kind'),
        t('whatHelps.good'),
        t('whatHelps.evaluated'),
        t('whatHelps.share'),
        t('whatHelps.likely'),
        t('whatHelps.beside'),
      ]}
      lines={named(figures, by).map(({ code, name, beside, ...count }) => ({
        code,
        name,
        values: [...values(count), beside === null ? t('whatHelps.few') : t(`whatHelps.besides.${beside}`)],
      }))}
      sum={{
        code: 'all',
        name: t(by === 'kinds' || by === 'situations' ? 'whatHelps.all' : 'whatHelps.within.all'),
        values: [...values(expectedIn(figures, by)), ''],
      }}
    />
  );
}
