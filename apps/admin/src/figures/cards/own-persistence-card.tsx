import { type ReactElement, useState } from 'react';
import type { CubeCode } from '#domain/release/cubes';
import { ownPersistence, type OwnPersistence } from '#domain/release/own-persistence';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { withinSentence } from '../../i18n/words.ts';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { flowDrawing } from '../charts/flow-drawing.ts';
import { Choice } from '../parts/choice.tsx';
import { CountedNote } from '../parts/counted-note.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { FloorNote } from '../parts/floor-note.tsx';
import { SafeFigure } from '../parts/safe-figure.tsx';
import { ShareRange, useShareWords } from '../parts/share-words.tsx';
import { type CubeAt, useCube } from '../parts/use-cube.ts';

const cohorts = [
  ...(['cohort1', 'cohort2', 'cohort3', 'cohort4', 'cohort5'] as const),
] as const satisfies readonly CubeCode[];
type Cohort = (typeof cohorts)[number];

const isCohort = (code: string): code is Cohort => cohorts.some((one) => one === code);

/** Those who were outside some years ago, and where they are now: our own, by county, from the cohorts of the release. */
export function OwnPersistenceCard(at: CubeAt): ReactElement {
  const t = useText();
  const [chosen, setChosen] = useState<Cohort>('cohort5');
  const { now } = useCube(chosen, at);
  const heading = t('figures.ownPersistence.title');
  const choice = (
    <Choice
      label={t('figures.ownPersistence.after')}
      value={chosen}
      choices={cohorts.map((value) => ({ value, label: t(`figures.ownPersistence.years.${value}`) }))}
      onChange={(value) => {
        if (isCohort(value)) setChosen(value);
      }}
    />
  );
  if (now === undefined) return <Loading text={t('figures.loading')} bars={3} />;
  if (now === null)
    return (
      <Card heading={heading}>
        {choice}
        <p>{t('figures.ownPersistence.none')}</p>
      </Card>
    );
  const shown = ownPersistence(now.cells, at.counties);
  return (
    <ChartCard
      heading={heading}
      about={`${at.releaseId} ${at.at} ${chosen}`}
      text={
        <>
          {choice}
          {now.notDivided === null ? (
            <Said shown={shown} area={at.area} cohort={chosen} />
          ) : (
            <FloorNote reason={now.notDivided} />
          )}
          <CountedNote said={at.said} />
        </>
      }
      note={t('figures.ownPersistence.note')}
      table={<PartsTable shown={shown} heading={heading} cohort={chosen} />}
    >
      <Flow shown={shown} heading={heading} />
    </ChartCard>
  );
}

const some = ({ outside, everybody }: OwnPersistence): boolean =>
  outside !== null && outside > 0 && everybody !== null;

interface SaidProps {
  readonly shown: OwnPersistence;
  readonly area: string;
  readonly cohort: Cohort;
}

/** Shown numbers, and no others. */
function Said({ shown, area, cohort }: SaidProps): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const { outside, everybody, parts, share } = shown;
  if (!some(shown) || outside === null || everybody === null)
    return <p>{t('figures.ownPersistence.few', { area })}</p>;
  // the table tells where nobody or very few are too
  const said = parts.flatMap(({ part, value }) =>
    value === null || value === 0
      ? []
      : [`${withinSentence(t(`figures.ownPersistence.parts.${part}`))} ${number(value)}`],
  );
  return (
    <p>
      {t('figures.ownPersistence.text', {
        ...{ area, total: number(everybody), count: number(outside) },
        ...{ after: t(`figures.ownPersistence.years.${cohort}`), parts: said.join(', ') },
      })}{' '}
      {share === null ? (
        t('figures.ownPersistence.tooFewKnown')
      ) : (
        <>
          {t('figures.ownPersistence.share', { share: shareWords(share) ?? '' })} <ShareRange share={share} />
        </>
      )}
    </p>
  );
}

function Flow({ shown, heading }: Pick<SaidProps, 'shown'> & { readonly heading: string }) {
  const t = useText();
  const { outside, parts } = shown;
  if (!some(shown) || outside === null) return null;
  const begun = t('figures.ownPersistence.start', { count: number(outside) });
  const lines = parts.flatMap(({ part, value }) =>
    value === null || value === 0
      ? []
      : [
          {
            ...{ code: part, name: t(`figures.ownPersistence.parts.${part}`), words: number(value) },
            percent: (value / outside) * 100,
          },
        ],
  );
  const said = lines.map(({ name, words }) => `${name}: ${words}`).join(', ');
  return <Drawing label={`${heading} ${begun}. ${said}.`} draw={flowDrawing(begun, lines)} />;
}

function PartsTable({
  shown,
  heading,
  cohort,
}: Pick<SaidProps, 'shown' | 'cohort'> & { readonly heading: string }) {
  const t = useText();
  return (
    <FigureTable
      caption={t('figures.tableOf', { heading })}
      heads={[t(`figures.ownPersistence.years.${cohort}`), t('figures.count')]}
      lines={shown.parts.map(({ part, value }) => ({
        code: part,
        name: t(`figures.ownPersistence.parts.${part}`),
        values: [<SafeFigure key="value" value={value} />],
      }))}
      sum={{
        code: 'all',
        name: t('figures.sides.outside'),
        values: [<SafeFigure key="value" value={shown.outside} />],
      }}
    />
  );
}
