import type { ReactElement } from 'react';
import { binHolding, isMerged, type SpannedDimension } from '#domain/release/merged-bins';
import { useText } from '../../i18n/catalogue.tsx';
import { useMergedWords } from './merged-words.ts';

interface Props {
  readonly dimension: SpannedDimension;
  /** The bins of the rules, each with its word. */
  readonly bins: readonly { readonly code: string; readonly label: string }[];
  /** The bins that the release has. */
  readonly there: readonly string[];
}

/** That the release put bins together, which of them, and why; nothing where it tells all of them apart. */
export function MergedNote({ dimension, bins, there }: Props): ReactElement | null {
  const t = useText();
  const words = useMergedWords();
  const merged = there.filter(isMerged).map((bin) => {
    const of = bins.filter(({ code }) => binHolding(code, [bin]) === bin).map(({ label }) => lowered(label));
    return t('figures.mergedBins.noteOf', {
      of: t('figures.mergedBins.and', { before: of.slice(0, -1).join(', '), last: of.at(-1) ?? '' }),
      bin: words(dimension, bin),
    });
  });
  if (merged.length === 0) return null;
  return <p className="small">{t('figures.mergedBins.note', { bins: merged.join('; ') })}</p>;
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
