import type { ReactElement } from 'react';
import { sureOfKinds, sureWithin } from '#domain/release/what-helps';
import { inHundred } from '#domain/release/wilson';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import type { WhatHelps } from './helped.ts';

interface Props {
  readonly period: WhatHelps['period'];
  /** The young person's given name. */
  readonly name: string;
  /** Figures of a situation are shown too: they are surer, and the situation is read out of the case. */
  readonly isWithin: boolean;
}

/** What «probably» means beside published figures, how sure it is, and what the figures do not say. */
export function NearNote({ period, name, isWithin }: Props): ReactElement {
  const t = useText();
  const periodWords = usePeriodWords();
  return (
    <p className="small quiet">
      {t('whatHelps.near.sure', { sure: String(inHundred(sureOfKinds)) })}{' '}
      {isWithin &&
        `${t('whatHelps.near.sureWithin', { sure: String(inHundred(sureWithin)) })} ${t('whatHelps.near.within.why')} `}
      {t('whatHelps.near.note', { quarter: periodWords(period), name })}
    </p>
  );
}
