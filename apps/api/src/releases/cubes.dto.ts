import { IsOptional, Matches } from 'class-validator';
import type { FloorReason } from '#domain/release/floor';
import { ReleaseTableCell } from './releases.dto.ts';

/** A bin that is several others together. */
export class MergedLabel {
  /** @example 0_to_30 */
  label!: string;
  /** @example ["0-14", "15-30"] */
  of!: string[];
}

export class CubeDimension {
  /** @example days */
  code!: string;
  /**
   * Every label that the release tells apart, in its order.
   * @example ["0-14", "15-30", "31-90", "91+"]
   */
  labels!: string[];
  /** Those of them that this release put together, for every reader: what it does not tell apart. */
  merged!: MergedLabel[];
}

/** A cube of a release beside the first: whom it counts, divided by what. */
export class ReleaseCube {
  /** @example to_mapping */
  cube!: string;
  dimensions!: CubeDimension[];
  /**
   * The places that it stands for: counties by two digits, the country as 0 where every county has
   * it, and municipalities by four digits, whose numbers are of the whole year.
   * @example ["0", "99"]
   */
  places!: string[];
}

export class ReleaseCubes {
  cubes!: ReleaseCube[];
}

export class ReleaseCubeQuery {
  /**
   * A county's two digits, 0 for the country, or a municipality's four digits for its year.
   * @example 99
   */
  @IsOptional()
  @Matches(/^(0|\d{2}|\d{4})$/)
  place?: string;
}

/** Sums of a cube's cells for a place, and nothing else. */
export class ReleaseCubeTable {
  /** @example to_mapping */
  cube!: string;
  /** @example 99 */
  place!: string;
  /**
   * Everybody in the place whom the cube counts: a multiple of the base.
   * @example 120
   */
  total!: number;
  cells!: ReleaseTableCell[];
  /** Why the place is not divided, where its public population does not let it. @example small_population */
  notDivided!: FloorReason | null;
}
