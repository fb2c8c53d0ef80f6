import { IsOptional, Matches } from 'class-validator';

export class FiguresQuery {
  /**
   * The quarter; the newest that is made when it is not given.
   * @example 2026Q3
   */
  @IsOptional()
  @Matches(/^\d{4}Q[1-4]$/)
  quarter?: string;
}

export class FiguresColumn {
  /**
   * What the group is divided by.
   * @example active
   */
  code!: string;
  /**
   * A multiple of 5; null when the group is too small to be broken down, shown as «:».
   * @example 95
   */
  value!: number | null;
}

export class FiguresRow {
  /**
   * The municipality's number; `all` for all of them together.
   * @example 9901
   */
  municipality!: string;
  /**
   * Everybody whom the indicator counts there: a multiple of 5, or null when too few.
   * @example 120
   */
  total!: number | null;
  columns!: FiguresColumn[];
}

export class FiguresTable {
  /** @example followed_up_by_status */
  indicator!: string;
  /** All municipalities together first. Rows add up to the first, columns to `total`. */
  rows!: FiguresRow[];
}

export class FiguresMunicipality {
  /** @example 9901 */
  number!: string;
  /** @example Fjordvik */
  name!: string;
}

/** Protected figures of one quarter, «blant unge som følges opp i Laget». Made once; they never change. */
export class QuarterFigures {
  /** @example 2026Q3 */
  quarter!: string;
  /** @example 2026-10-01T04:00:00.000Z */
  madeAt!: Date;
  /**
   * Every quarter that is made, newest first.
   * @example ["2026Q3"]
   */
  quarters!: string[];
  municipalities!: FiguresMunicipality[];
  tables!: FiguresTable[];
}
