import { confirmedBins } from '#domain/release/bins';
import { binsIn } from '#domain/release/merged-bins';
import { useText } from '../../i18n/catalogue.tsx';
import { useMergedWords } from './merged-words.ts';

interface NamedBin {
  readonly code: string;
  readonly label: string;
}

interface ConfirmedBins {
  /** Those of the rules. */
  readonly all: readonly NamedBin[];
  /** Those of a release: some may be put together. */
  readonly of: (cells: readonly { readonly labels: readonly string[] }[]) => readonly NamedBin[];
}

/** How long ago what the young do was last confirmed, with words. */
export function useConfirmedBins(): ConfirmedBins {
  const t = useText();
  const merged = useMergedWords();
  const all = confirmedBins.map((code) => ({ code, label: t(`indicators.side.confirmed.bins.${code}`) }));
  return {
    all,
    of: (cells) =>
      binsIn(
        confirmedBins,
        cells.map(({ labels }) => labels[0] ?? ''),
      ).map((code) => ({
        code,
        label: all.find((one) => one.code === code)?.label ?? merged('months', code),
      })),
  };
}
