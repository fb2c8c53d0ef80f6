import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { isInPlace, placeKindOf } from '#domain/release/places';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { demoMap } from '../charts/demo-map.ts';
import { Drawing } from '../charts/drawing.tsx';
import { mapDrawing, type MapPlace, shadeOf } from '../charts/map-drawing.ts';
import { Choice } from '../parts/choice.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { outsideIn, type PlaceFigures } from '../parts/group.ts';
import { SafeFigure } from '../parts/safe-figure.tsx';
import { useShareWords } from '../parts/share-words.tsx';

type Figures = Shape<'ReleasePlaceFigures'>;
type Measure = 'count' | 'outside';

interface Props {
  readonly figures: readonly Figures[];
  readonly place: string;
  readonly placeWords: (place: string) => string;
  readonly about: string;
}

const steps = { count: [25, 50, 100, 150], outside: [20, 30, 40, 50] } as const;

const shownIn = (measure: Measure, figures: PlaceFigures): number | null =>
  measure === 'count' ? figures.total : (outsideIn(figures).share?.percent ?? null);

/** The municipalities on a map, and as a table with their counties. */
export function MapCard({ figures, place, placeWords, about }: Props): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const [measure, setMeasure] = useState<Measure>('outside');
  const municipalities = figures.filter((one) => placeKindOf(one.place) === 'municipality');
  const places = municipalities.map((one): MapPlace => {
    const value = shownIn(measure, one);
    const words = measure === 'outside' ? shareWords(outsideIn(one).share) : undefined;
    return {
      number: one.place,
      name: placeWords(one.place),
      words: words ?? (measure === 'count' && value !== null ? number(value) : '–'),
      shade: shadeOf(value, steps[measure]),
      chosen: place !== '0' && isInPlace(one.place, place),
    };
  });
  const mapped = places.filter((one) => one.number in demoMap);
  const heading = t('figures.map.title');
  const said = mapped.map(({ name, words }) => `${name}: ${words}`).join(', ');
  return (
    <ChartCard
      heading={heading}
      among={figures.find((one) => one.place === place)?.total ?? null}
      about={about}
      text={<p>{t(`figures.map.${measure}`)}</p>}
      note={measure === 'outside' ? t('figures.map.noShare') : t('figures.map.shades')}
      table={
        <PlaceTable figures={figures} placeWords={placeWords} caption={t('figures.tableOf', { heading })} />
      }
    >
      <div className="figures-choices no-print">
        <Choice
          label={t('figures.map.measure')}
          value={measure}
          choices={(['outside', 'count'] as const).map((value) => ({
            value,
            label: t(`figures.map.measures.${value}`),
          }))}
          onChange={(value) => {
            setMeasure(value === 'count' ? 'count' : 'outside');
          }}
        />
      </div>
      {mapped.length === 0 ? (
        <p>{t('figures.map.none')}</p>
      ) : (
        <Drawing label={`${heading}. ${t(`figures.map.${measure}`)} ${said}.`} draw={mapDrawing(mapped)} />
      )}
    </ChartCard>
  );
}

function PlaceTable(props: {
  figures: readonly Figures[];
  placeWords: (place: string) => string;
  caption: string;
}): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const lineOf = (one: Figures) => ({
    code: one.place,
    name: props.placeWords(one.place),
    values: [
      <SafeFigure key="total" value={one.total} />,
      <SafeFigure key="outside" value={outsideIn(one).part.value} />,
      shareWords(outsideIn(one).share) ?? '–',
    ],
  });
  const kinds = ['municipality', 'county'] as const;
  const lines = kinds.flatMap((kind) => props.figures.filter((one) => placeKindOf(one.place) === kind));
  const all = props.figures.find((one) => placeKindOf(one.place) === 'country');
  return (
    <FigureTable
      caption={props.caption}
      heads={[
        t('figures.area'),
        t('figures.inAll'),
        t('figures.sides.outside'),
        t('figures.series.share.value'),
      ]}
      lines={lines.map(lineOf)}
      sum={all && lineOf(all)}
    />
  );
}
