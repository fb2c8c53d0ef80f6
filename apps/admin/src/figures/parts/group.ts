import type { Shape } from '#api-types';
import { figureStatuses, type FigureStatus } from '#domain/release/cube';
import { type ByStatus, onSide, outsideAmong } from '#domain/release/inside';
import type { ShareShown, Shown } from '#domain/release/share';

/** What a release shows of a group in one place, by status. */
export type PlaceFigures = Pick<Shape<'ReleasePlaceFigures'>, 'municipalities' | 'total' | 'cells'>;

/** Every status in its order; one that is not there is not shown. */
export const byStatus = ({ cells }: PlaceFigures): ByStatus => {
  const found = new Map(cells.map(({ labels: [code = ''], value }) => [code, value]));
  return figureStatuses.map((status) => ({ status, value: found.get(status) ?? null }));
};

export const valueOf = (figures: PlaceFigures, status: FigureStatus): number | null =>
  byStatus(figures).find((cell) => cell.status === status)?.value ?? null;

/** Everybody in the group, with how many sums of a municipality that is. */
export const everybody = ({ total, municipalities }: PlaceFigures): Shown => ({
  value: total,
  sums: Math.max(1, municipalities),
});

export const outsideIn = (
  figures: PlaceFigures,
): { readonly part: Shown; readonly whole: Shown; readonly share: ShareShown | null } =>
  outsideAmong(byStatus(figures), figures.municipalities);

export const insideIn = (figures: PlaceFigures): number | null => onSide(byStatus(figures), 'inside');
