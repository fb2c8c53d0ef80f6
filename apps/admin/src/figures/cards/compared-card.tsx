import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { shareChangeOf } from '#domain/release/change';
import { countyOf } from '#domain/release/cube';
import { country } from '#domain/release/cubes';
import { placeKindOf } from '#domain/release/places';
import { useText } from '../../i18n/catalogue.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { type Compared, comparedDrawing } from '../charts/compared-drawing.ts';
import { Drawing } from '../charts/drawing.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { outsideIn } from '../parts/group.ts';
import { SafeFigure } from '../parts/safe-figure.tsx';
import { useAxisWords, useRangeWords, useShareWords } from '../parts/share-words.tsx';

interface Props {
  readonly figures: readonly Shape<'ReleasePlaceFigures'>[];
  readonly place: string;
  readonly placeWords: (place: string) => string;
  readonly about: string;
}

/** The place and those it is a part of; of everything, its counties. */
const comparedWith = (place: string, all: readonly string[]): readonly string[] => {
  const kind = placeKindOf(place);
  if (kind === 'municipality') return [place, countyOf(place), country];
  if (kind === 'county')
    return [place, ...all.filter((one) => placeKindOf(one) === 'county' && one !== place), country];
  return [country, ...all.filter((one) => placeKindOf(one) === 'county')];
};

/** The share outside beside the county's and that of all: alike where the rounding can explain the difference. */
export function ComparedCard({ figures, place, placeWords, about }: Props): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const axisWords = useAxisWords();
  const range = useRangeWords('table');
  const rows = comparedWith(
    place,
    figures.map((one) => one.place),
  ).flatMap((code) => {
    const found = figures.find((one) => one.place === code);
    return found === undefined ? [] : [{ code, name: placeWords(code), ...outsideIn(found) }];
  });
  const shown = rows.flatMap(({ code, name, share }): Compared[] =>
    share === null ? [] : [{ name, share, words: shareWords(share) ?? '', strong: code === place }],
  );
  const [own, ...others] = rows;
  const heading = t('figures.compared.title');
  const said = others.flatMap(({ name, share }) => {
    const change = shareChangeOf(share, own?.share ?? null);
    return change === null ? [] : [t(`figures.compared.${change}`, { place: name })];
  });
  return (
    <ChartCard
      heading={heading}
      among={figures.find((one) => one.place === place)?.total ?? null}
      about={about}
      text={<p>{own?.share ? said.join(' ') : t('figures.rate.tooFew')}</p>}
      note={t('figures.compared.note')}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[
            t('figures.area'),
            t('figures.sides.outside'),
            t('figures.compared.known'),
            t('figures.series.share.value'),
            t('figures.series.likely'),
          ]}
          lines={rows.map(({ code, name, part, whole, share }) => ({
            code,
            name,
            values: [
              <SafeFigure key="part" value={part.value} />,
              <SafeFigure key="whole" value={whole.value} />,
              shareWords(share) ?? '–',
              share === null ? '–' : range(share),
            ],
          }))}
        />
      }
    >
      {shown.length > 0 && (
        <Drawing
          label={`${heading}. ${shown.map(({ name, words }) => `${name}: ${words}`).join(', ')}.`}
          draw={comparedDrawing(shown, axisWords)}
        />
      )}
    </ChartCard>
  );
}
