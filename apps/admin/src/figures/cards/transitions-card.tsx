import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import type { Bar } from '../parts/bars.tsx';
import { CubeCard } from './cube-card.tsx';

interface Props {
  readonly releaseId: string;
  readonly at: string;
  readonly area: string;
}

const looks = [
  ['on_time', 'inside'],
  ['late', 'inside'],
  ['declined', 'outside'],
  ['ended', 'unknown'],
] as const satisfies readonly (readonly [string, Bar['look']])[];

/** How the transitions of the last year went: persons, by the one that went least well. */
export function TransitionsCard({ releaseId, at, area }: Props): ReactElement {
  const t = useText();
  return (
    <CubeCard
      heading={t('figures.transitions.title')}
      releaseId={releaseId}
      cube="transitions"
      at={at}
      bins={looks.map(([code, look]) => ({ code, look, label: t(`figures.transitions.${code}`) }))}
      text={(counted) => (
        <p>
          {counted === null || counted === 0
            ? t('figures.transitions.few', { area })
            : t('figures.transitions.text', { area, count: number(counted) })}
        </p>
      )}
      note={t('figures.transitions.note')}
    />
  );
}
