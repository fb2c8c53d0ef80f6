import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { allMeasureKinds } from '#domain/measure/kinds';
import { type CubeCode, isCube } from '#domain/release/cubes';
import { shareOf } from '#domain/release/share';
import { kindCube, situationCube } from '#domain/release/what-helps';
import { allSituations } from '#domain/template/situations';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { useRead } from '../../providers/use-read.ts';
import type { Bar } from '../parts/bars.tsx';
import { Choice } from '../parts/choice.tsx';
import { CountedNote } from '../parts/counted-note.tsx';
import { ShareRange, useShareWords } from '../parts/share-words.tsx';
import { CubeCard } from './cube-card.tsx';

interface Props {
  readonly releaseId: string;
  /** A county's two digits, or 0. */
  readonly at: string;
  readonly area: string;
  /** Of which time and place it is, where it is another than what is asked. */
  readonly said?: string | undefined;
}

const looks = [
  ['good', 'inside'],
  ['little', 'outside'],
  ['no', 'unknown'],
] as const satisfies readonly (readonly [string, Bar['look']])[];

/** What evaluations say of measures, of each kind and in each situation: how many, how sure, and that it proves no cause. */
export function HelpedCard({ releaseId, at, area, said }: Props): ReactElement {
  const t = useText();
  const [cube, setCube] = useState<CubeCode>('measures');
  const all = useRead<Shape<'ReleaseCubes'>>(`/releases/${releaseId}/cubes`);
  const counties = all.data?.data.cubes.find((one) => one.cube === cube)?.places ?? [];
  const sums = at === '0' ? counties.filter((place) => place !== '0').length : 1;
  return (
    <CubeCard
      heading={t('figures.helped.title')}
      releaseId={releaseId}
      cube={cube}
      at={at}
      bins={() => looks.map(([code, look]) => ({ code, look, label: t(`figures.helped.${code}`) }))}
      choice={
        <Choice
          label={t('figures.helped.kind')}
          value={cube}
          choices={[
            { value: 'measures', label: t('figures.helped.every') },
            ...allMeasureKinds.map((kind) => ({
              value: kindCube(kind),
              label: t(`plan.measure.kinds.${kind}`),
            })),
            ...allSituations.map((situation) => ({
              value: situationCube(situation),
              label: t('figures.helped.inSituation', {
                situation: t(`templates.situations.${situation}`),
              }),
            })),
          ]}
          onChange={(value) => {
            if (isCube(value)) setCube(value);
          }}
        />
      }
      text={(counted, bars) => (
        <>
          <Said area={area} counted={counted} bars={bars} sums={Math.max(1, sums)} />
          <CountedNote said={said} />
        </>
      )}
      note={t('figures.helped.warning')}
    />
  );
}

interface SaidProps {
  readonly area: string;
  readonly counted: number | null;
  readonly bars: readonly Bar[];
  readonly sums: number;
}

function Said({ area, counted, bars, sums }: SaidProps): ReactElement {
  const t = useText();
  const words = useShareWords();
  if (counted === null || counted === 0) return <p>{t('figures.helped.few', { area })}</p>;
  const good = bars.find(({ code }) => code === 'good')?.value ?? null;
  // those counted are a sum of three shown numbers in each county
  const share = shareOf({ value: good, sums }, { value: counted, sums: bars.length * sums });
  return (
    <p>
      {t('figures.helped.text', { area, count: number(counted) })}{' '}
      {share !== null && <>{t('figures.helped.share', { share: words(share) ?? '' })} </>}
      <ShareRange share={share} />
    </p>
  );
}
