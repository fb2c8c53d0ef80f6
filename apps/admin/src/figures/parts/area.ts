import type { Shape } from '#api-types';
import type { IndicatorCode } from '#domain/indicator/indicators';
import { everyMunicipality } from '#domain/indicator/quarter-figures';

export type Figures = Shape<'QuarterFigures'>;
export type Row = Shape<'FiguresRow'>;

/** The indicator's rows, all municipalities together first. */
export const rowsOf = ({ tables }: Figures, indicator: IndicatorCode): readonly Row[] =>
  tables.find((table) => table.indicator === indicator)?.rows ?? [];

/** The indicator's row of one area. */
export const rowIn = (figures: Figures, indicator: IndicatorCode, area: string): Row =>
  rowsOf(figures, indicator).find(({ municipality }) => municipality === area) ?? {
    municipality: area,
    total: null,
    columns: [],
  };

/** The figure of one column; null is «not broken down». */
export const valueIn = ({ columns }: Row, code: string): number | null =>
  columns.find((column) => column.code === code)?.value ?? null;

/** The municipality's name, or undefined for all of them together. */
export const nameOf = ({ municipalities }: Figures, area: string): string | undefined =>
  area === everyMunicipality ? undefined : municipalities.find(({ number }) => number === area)?.name;
