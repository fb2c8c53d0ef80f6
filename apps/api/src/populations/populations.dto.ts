import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import type { PopulationAge, PopulationGender } from '#domain/population/population';
import type { PopulationBlocker, PopulationRowFault } from '#domain/population/read';
import type { PopulationFault } from '#domain/population/rows';

/** As long as a file may be, in characters. */
const longest = 900_000;

/** A population that has been read in. Of each year the newest stands. */
export class PopulationKept {
  id!: string;
  /** @example 2026 */
  year!: number;
  /** @example SSB, tabell 07459 */
  source!: string;
  /** @example Siri Tallaksen */
  byName!: string;
  /** @example 2026-11-26T09:00:00.000Z */
  importedAt!: Date;
  /** @example 12 */
  municipalities!: number;
}

export class Populations {
  /** Newest year first. */
  populations!: PopulationKept[];
}

export class ReadPopulation {
  /** The text of a file: columns with heads, or JSON-stat 2.0. @example kommune;alder;kjønn;personer */
  @IsString()
  @MaxLength(longest)
  content!: string;
}

export class PopulationRowProblem {
  /** The line of the file, or the place of the value. @example 14 */
  line!: number;
  /** @example age_unclear */
  code!: PopulationRowFault;
}

export class PopulationCount {
  /** @example 9901 */
  municipality!: string;
  /** @example 15-17 */
  age!: PopulationAge;
  /** @example female */
  gender!: PopulationGender;
  /** @example 124 */
  persons!: number;
}

/** What a population file says, and what is wrong with it. Nothing is kept. */
export class PopulationLooked {
  fault!: PopulationFault | null;
  /** The column that is missing. @example age */
  at!: string;
  blockers!: PopulationBlocker[];
  /** The first of the rows that cannot be read. */
  rowFaults!: PopulationRowProblem[];
  /** How many rows cannot be read. @example 0 */
  faults!: number;
  /** The newest year in the file; empty where it says none. @example 2026 */
  year!: string;
  /** @example Statistisk sentralbyrå */
  source!: string;
  /** The first of the numbers. */
  cells!: PopulationCount[];
  /** How many numbers in all. @example 120 */
  count!: number;
  /** @example 12 */
  municipalities!: number;
  /** Rows of other places, ages or years. @example 40 */
  leftOut!: number;
  /** Municipalities of which an age or a gender is missing. @example ["9901"] */
  incomplete!: string[];
}

export class ImportPopulation {
  /** @example kommune;alder;kjønn;personer */
  @IsString()
  @MaxLength(longest)
  content!: string;

  /** @example 2026 */
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  /** @example SSB, tabell 07459 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  source!: string;
}

export class PopulationMade {
  id!: string;
}
