import type { ReactElement } from 'react';
import { shareChangeOf } from '#domain/release/change';
import { comparedDrawing } from '../figures/charts/compared-drawing.ts';
import { Drawing } from '../figures/charts/drawing.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { FigureTable } from '../figures/parts/figure-table.tsx';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { useAxisWords, usePercentWords, useRangeWords } from '../figures/parts/share-words.tsx';
import type { Indicator, OwnNumber } from './shown.ts';

/** The same indicator in a place that the chosen one is a part of. */
export interface InPlace {
  readonly name: string;
  readonly indicator: Indicator | undefined;
}

interface Props {
  /** The chosen place first. */
  readonly places: readonly InPlace[];
}

interface Row {
  readonly name: string;
  readonly own: OwnNumber;
}

/** The newest number beside the county's and that of all: alike where the rounding can explain the difference. */
export function ComparedIndicator({ places }: Props): ReactElement | null {
  const t = useText();
  const words = usePercentWords();
  const axisWords = useAxisWords();
  const range = useRangeWords('table');
  const periodWords = usePeriodWords();
  const rows = places.flatMap(({ name, indicator }): Row[] => {
    const own = indicator?.pooled ?? indicator?.own.at(-1);
    return own === undefined ? [] : [{ name, own }];
  });
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return null;
  const isOfSeveral = new Set(rows.map(({ own }) => own.period)).size > 1;
  /** With its period where they are not all of one. */
  const called = ({ name, own }: Row): string =>
    isOfSeveral ? `${name} (${periodWords(own.period)})` : name;
  const heading = t('figures.compared.title');
  const said = others.flatMap(({ name, own }) => {
    const change = shareChangeOf(own.share, first.own.share);
    return change === null ? [] : [t(`figures.compared.${change}`, { place: name })];
  });
  const shown = rows.flatMap((row) => {
    const { share } = row.own;
    if (share === null) return [];
    return [{ name: called(row), share, words: words(share.percent), strong: row === first }];
  });
  return (
    <>
      <h4>{heading}</h4>
      {first.name === places[0]?.name && (
        <p>{said.length === 0 ? t('figures.rate.tooFew') : said.join(' ')}</p>
      )}
      {shown.length > 1 && (
        <Drawing
          label={`${heading}. ${shown.map((one) => `${one.name}: ${one.words}`).join(', ')}.`}
          draw={comparedDrawing(shown, axisWords)}
        />
      )}
      <FigureTable
        caption={heading}
        heads={[
          t('indicators.where'),
          t('indicators.share'),
          t('indicators.uncertainty'),
          t('indicators.count'),
        ]}
        lines={rows.map((row) => {
          const { share, part, whole } = row.own;
          return {
            code: row.name,
            name: called(row),
            values: [
              share === null ? '–' : words(share.percent),
              share === null ? '–' : range(share),
              <span key="count">
                <SafeFigure value={part} /> / <SafeFigure value={whole} />
              </span>,
            ],
          };
        })}
      />
    </>
  );
}
