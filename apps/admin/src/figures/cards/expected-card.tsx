import { type ReactElement, useState } from 'react';
import { sureOfKinds, sureWithin } from '#domain/release/what-helps';
import { inHundred } from '#domain/release/wilson';
import { allSituations } from '#domain/template/situations';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { useRead } from '../../providers/use-read.ts';
import {
  allWays,
  type By,
  expectedIn,
  type Named,
  useNamed,
  type WhatHelps,
} from '../../what-helps/helped.ts';
import { HelpedTable } from '../../what-helps/helped-table.tsx';
import { useAreaWords } from '../../what-helps/use-area-words.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { type Compared, comparedDrawing } from '../charts/compared-drawing.ts';
import { Drawing } from '../charts/drawing.tsx';
import { Choice } from '../parts/choice.tsx';
import { useAxisWords, useShareWords } from '../parts/share-words.tsx';

interface Props {
  readonly releaseId: string;
  /** A county's two digits, or 0. */
  readonly at: string;
}

/** Where a kind of measure, or measures in a situation, helped more often than all measures: never who gave them. */
export function ExpectedCard({ releaseId, at }: Props): ReactElement {
  const t = useText();
  const path = `/releases/${releaseId}/what-helps?place=${at}`;
  const { data, error } = useRead<WhatHelps>(path);
  if (error !== null)
    return (
      <Card heading={t('whatHelps.title')}>
        <p>{t('figures.leftOut')}</p>
      </Card>
    );
  if (data === undefined) return <Loading text={t('figures.loading')} bars={3} />;
  return <Told figures={data.data} about={path} />;
}

function Told({ figures, about }: { readonly figures: WhatHelps; readonly about: string }): ReactElement {
  const t = useText();
  const [by, setBy] = useState<By>('kinds');
  const named = useNamed();
  const shareWords = useShareWords();
  const axisWords = useAxisWords();
  const heading = t('whatHelps.title');
  const lines = named(figures, by);
  const expected = expectedIn(figures, by).share;
  const isWithin = by !== 'kinds' && by !== 'situations';
  const shown = lines.flatMap(({ name, share, beside }): Compared[] =>
    share === null ? [] : [{ name, share, words: shareWords(share) ?? '', strong: beside !== 'as_expected' }],
  );
  return (
    <ChartCard
      heading={heading}
      among={figures.followedUp}
      about={`${about} ${by}`}
      text={
        <>
          <Choice
            label={t('whatHelps.by')}
            value={by}
            choices={[
              { value: 'kinds', label: t('whatHelps.kind') },
              { value: 'situations', label: t('whatHelps.situation') },
              ...allSituations.map((situation) => ({
                value: situation,
                label: t('whatHelps.within.by', { situation: t(`templates.situations.${situation}`) }),
              })),
            ]}
            onChange={(value) => {
              setBy(allWays.find((one) => one === value) ?? 'kinds');
            }}
          />
          <Said figures={figures} by={by} lines={lines} />
        </>
      }
      note={[
        ...(isWithin ? [t('whatHelps.within.note')] : []),
        t('whatHelps.note'),
        t('whatHelps.sure', { sure: String(inHundred(isWithin ? sureWithin : sureOfKinds)) }),
      ].join(' ')}
      table={<HelpedTable figures={figures} by={by} caption={t('figures.tableOf', { heading })} />}
    >
      {expected !== null && shown.length > 0 && (
        <Drawing
          label={`${heading} ${t('whatHelps.expected')}: ${shareWords(expected) ?? ''}. ${shown.map(({ name, words }) => `${name}: ${words}`).join(', ')}.`}
          draw={comparedDrawing(shown, axisWords, { share: expected, word: t('whatHelps.expected') })}
        />
      )}
    </ChartCard>
  );
}

/** What is expected, and what stands out of it: shown numbers alone. */
function Said({
  figures,
  by,
  lines,
}: {
  readonly figures: WhatHelps;
  readonly by: By;
  readonly lines: readonly Named[];
}): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const area = useAreaWords()(figures);
  const { share, good, evaluated } = expectedIn(figures, by);
  const situation = by === 'kinds' || by === 'situations' ? null : t(`templates.situations.${by}`);
  if (share === null || good === null || evaluated === null)
    return (
      <p>
        {situation === null
          ? t('whatHelps.tooFew', { area })
          : t('whatHelps.within.tooFew', { area, situation })}
      </p>
    );
  const counted = { area, good: number(good), count: number(evaluated), share: shareWords(share) ?? '' };
  const standsOut = (['more', 'less'] as const).flatMap((beside) => {
    const names = lines.filter((line) => line.beside === beside).map(({ name }) => name);
    return names.length === 0 ? [] : [t(`whatHelps.${beside}`, { names: names.join(', ') })];
  });
  return (
    <p>
      {situation === null
        ? t('whatHelps.text', counted)
        : t('whatHelps.within.text', { ...counted, situation })}{' '}
      {standsOut.length === 0 ? t('whatHelps.same') : standsOut.join(' ')}
    </p>
  );
}
