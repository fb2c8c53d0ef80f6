import { sumOf } from '../table/count-table.ts';
import type { Finding } from './finding.ts';
import type { Released } from './released.ts';

/** C4: every released number is a multiple of the base, and no further from the truth than the release says. */
export const formFindings = ({ table, rounded, exactness }: Released): readonly Finding[] => {
  const { base, bounds } = exactness;
  const counts = table.inner.map(({ count }) => count);
  const findings: Finding[] = [];
  const add = (labels: readonly string[], text: string) => findings.push({ check: 'form', labels, text });
  if (bounds.some((bound) => bound < base - 1))
    add([], 'The release says that its sums are more exact than base − 1');
  table.inner.forEach(({ labels, count }, cell) => {
    const value = rounded[cell] ?? Number.NaN;
    if (value < 0 || value % base !== 0) add(labels, 'No multiple of the base');
    else if (Math.abs(value - count) > base - 1) add(labels, 'Further from the truth than base − 1');
  });
  table.published.forEach((cell, index) => {
    const error = Math.abs(sumOf(cell, rounded) - sumOf(cell, counts));
    if (cell.members.length > 1 && error > (bounds[index] ?? 0))
      add(cell.labels, 'Further from the truth than the bound of the release');
  });
  return findings;
};
