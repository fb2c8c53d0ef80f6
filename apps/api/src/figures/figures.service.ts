import { Injectable } from '@nestjs/common';
import { allIndicators, indicators, type IndicatorCode } from '#domain/indicator/indicators';
import { everyMunicipality, inAll } from '#domain/indicator/quarter-figures';
import { refusal } from '#domain/problem/refusal';
import { FiguresPool } from './figures-pool.ts';
import type { FiguresMunicipality, FiguresRow, FiguresTable, QuarterFigures } from './figures.dto.ts';
import { madeQuarters, quarterCells } from './figures.sql.ts';

interface CellRow {
  readonly quarter: string;
  readonly madeAt: Date;
  readonly municipalityNumber: string;
  readonly municipalityName: string;
  readonly indicator: string;
  readonly breakdown: string;
  readonly value: number | null;
}

const municipalitiesIn = (cells: readonly CellRow[]): FiguresMunicipality[] => {
  const names = new Map(
    cells.map(({ municipalityNumber, municipalityName }) => [municipalityNumber, municipalityName]),
  );
  names.delete(everyMunicipality);
  return [...names].map(([number, name]) => ({ number, name }));
};

const rowOf = (cells: readonly CellRow[], indicator: IndicatorCode, municipality: string): FiguresRow => {
  const mine = cells.filter(
    (cell) => cell.indicator === indicator && cell.municipalityNumber === municipality,
  );
  const value = (breakdown: string): number | null =>
    mine.find((cell) => cell.breakdown === breakdown)?.value ?? null;
  const columns = indicators[indicator].columns.map((code) => ({ code, value: value(code) }));
  return { municipality, total: value(inAll), columns };
};

/** Reads what was made. Nothing is counted here, and nothing here could be. */
@Injectable()
export class FiguresService {
  constructor(private readonly pool: FiguresPool) {}

  /** The figures of a quarter as they were made; refused when they are not made. */
  async ofQuarter(quarter: string | undefined): Promise<QuarterFigures> {
    const cells = await this.pool.rows<CellRow>('quarter-cells', quarterCells, [quarter ?? '']);
    const [first] = cells;
    if (first === undefined) throw refusal('figures-not-made');
    const made = await this.pool.rows<{ quarter: string }>('made-quarters', madeQuarters, []);
    const municipalities = municipalitiesIn(cells);
    const rows = [everyMunicipality, ...municipalities.map(({ number }) => number)];
    const tables: FiguresTable[] = allIndicators.map((indicator) => ({
      indicator,
      rows: rows.map((municipality) => rowOf(cells, indicator, municipality)),
    }));
    return {
      quarter: first.quarter,
      madeAt: first.madeAt,
      quarters: made.map((one) => one.quarter),
      municipalities,
      tables,
    };
  }
}
