import { type SpannedDimension, spanOf } from '#domain/release/merged-bins';
import { useText } from '../../i18n/catalogue.tsx';

/** The word for a bin that a release put together, made of its ends. */
export function useMergedWords(): (dimension: SpannedDimension, bin: string) => string {
  const t = useText();
  return (dimension, bin) => {
    const { from, to } = spanOf(bin) ?? { from: 0, to: Infinity };
    return to === Infinity
      ? t(`figures.mergedBins.open.${dimension}`, { from })
      : t(`figures.mergedBins.between.${dimension}`, { from, to });
  };
}
