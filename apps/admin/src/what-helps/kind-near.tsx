import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import type { MeasureKind } from '#domain/measure/kinds';
import type { Situation } from '#domain/template/situations';
import { useRangeWords } from '../figures/parts/share-words.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { useRead } from '../providers/use-read.ts';
import type { WhatHelps } from './helped.ts';
import { KindWithin } from './kind-within.tsx';
import { NearNote } from './near-note.tsx';
import { useAreaWords } from './use-area-words.ts';

/** Published figures of the reader's own county. */
export const useWhatHelpsNear = () => useRead<Shape<'WhatHelpsNear'>>('/what-helps');

interface Props {
  readonly kind: MeasureKind;
  /** The young person's given name. */
  readonly name: string;
  /** In which situations the case shows the young person to be. */
  readonly situations: readonly Situation[];
}

/** What has been published of a kind of measure: how many, how sure, and that it says neither why nor what is right here. */
export function KindNear({ kind, name, situations }: Props): ReactElement {
  const t = useText();
  const { data, error, refetch } = useWhatHelpsNear();
  if (error !== null) return <ErrorInCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="small quiet">{t('whatHelps.near.loading')}</p>;
  const { figures } = data.data;
  // the county's where there are enough, else those of all
  const shareIn = (one: WhatHelps) => one.kinds.find((own) => own.kind === kind)?.share ?? null;
  const found = figures.find((one) => shareIn(one) !== null) ?? figures[0];
  if (found === undefined) return <p className="small quiet">{t('whatHelps.near.notMade')}</p>;
  return (
    <>
      <Published figures={found} kind={kind} />
      {situations.map((situation) => (
        <KindWithin key={situation} kind={kind} situation={situation} figures={figures} />
      ))}
      <NearNote period={found.period} name={name} isWithin={situations.length > 0} />
    </>
  );
}

function Published({ figures, kind }: Pick<Props, 'kind'> & { readonly figures: WhatHelps }): ReactElement {
  const t = useText();
  const area = useAreaWords()(figures);
  const range = useRangeWords('sentence');
  const total = number(figures.followedUp);
  const own = figures.kinds.find((one) => one.kind === kind);
  const { share = null, good = null, evaluated = null, beside = null } = own ?? {};
  if (share === null || good === null || evaluated === null)
    return <p>{t('whatHelps.near.few', { area, total })}</p>;
  return (
    <p>
      {t('whatHelps.near.count', {
        ...{ area, total },
        good: number(good),
        count: number(evaluated),
        range: range(share),
      })}{' '}
      {beside !== null && t(`whatHelps.near.besides.${beside}`)}
    </p>
  );
}
