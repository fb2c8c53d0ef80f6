import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { mostAskedCells } from '#domain/external-series/chosen';
import { type DimensionRole, mostDimensions, type ReadProblem } from '#domain/external-series/table';
import type { MappingBlocker } from '#domain/external-series/mapping';
import { allMeasured, type MeasuredCode } from '#domain/indicator/measured';

/** As long as a file may be, in characters. */
const longest = 900_000;

export class ExternalSeriesStands {
  id!: string;
  indicator!: MeasuredCode;
  /** @example Utenfor, alle på 15–29 år i Trøndelag */
  title!: string;
  /** @example SSB, tabell 12423 */
  source!: string;
  /** Where it was fetched; empty where it came in a file. @example https://data.ssb.no/api/pxwebapi/v2/tables/12423/data */
  address!: string;
  unit!: 'percent' | 'people';
  /** @example Siri Tallaksen */
  byName!: string;
  /** @example 2026-11-26T09:00:00.000Z */
  importedAt!: Date;
  /** How many values. @example 12 */
  values!: number;
}

export class ExternalSeriesList {
  /** Names of the hosts that may be asked. @example ["data.ssb.no"] */
  hosts!: string[];
  series!: ExternalSeriesStands[];
}

export class FetchExternalTable {
  /** @example https://data.ssb.no/api/pxwebapi/v2/tables/12423/data?outputFormat=json-stat2 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  address!: string;
}

export class ExternalTableFetched {
  /** The file as it was answered. @example {} */
  content!: string;
}

export class ExternalCategoryRead {
  /** @example 50 */
  code!: string;
  /** @example Trøndelag */
  label!: string;
}

export class ExternalProblem {
  code!: ReadProblem['code'];
  /** @example Region */
  at!: string;
}

/** Values of one variable: those that are asked for, or those that are chosen beforehand. None: all of them together. */
export class ExternalValuesChosen {
  /** @example Tid */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  code!: string;
  /** @example ["2023", "2024"] */
  @IsArray()
  @ArrayMaxSize(mostAskedCells)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  values!: string[];
}

export class AskExternalTable {
  /** @example https://data.ssb.no/api/v0/no/table/12423 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  address!: string;
  @IsArray()
  @ArrayMaxSize(mostDimensions)
  @ValidateNested({ each: true })
  @Type(() => ExternalValuesChosen)
  chosen!: ExternalValuesChosen[];
}

export class ExternalVariable {
  /** @example Tid */
  code!: string;
  /** @example år */
  label!: string;
  role!: DimensionRole | null;
  /** The bank then puts all of its values together. */
  mayBeLeftOut!: boolean;
  values!: ExternalCategoryRead[];
}

/** What a table in a bank has, and what is chosen beforehand. */
export class ExternalVariables {
  problems!: ExternalProblem[];
  /** @example 12423: Personer etter status */
  title!: string;
  variables!: ExternalVariable[];
  suggested!: ExternalValuesChosen[];
}

/** Which dimension says where, when and what; the others are held at one category each. */
export class ExternalMapping {
  /** A dimension's code. @example Region */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  placeDimension?: string;
  /** Or one place for all. @example 50 */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  placeFixed?: string;
  /** @example Tid */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  timeDimension?: string;
  /** @example 2024 */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  timeFixed?: string;
  /** The dimension whose categories stand beside each other. @example Status */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  part?: string;
  /** Every other dimension's category. @example { "Alder": "15-29" } */
  @IsObject()
  held!: Record<string, string>;
}

export class ReadExternalTable {
  /** The text of a file: JSON-stat 2.0 or PxWeb's own JSON. @example {} */
  @IsString()
  @MaxLength(longest)
  content!: string;
  @IsOptional()
  @ValidateNested()
  @Type(() => ExternalMapping)
  mapping?: ExternalMapping;
}

export class ExternalDimensionRead {
  /** @example Region */
  code!: string;
  /** @example region */
  label!: string;
  role!: DimensionRole | null;
  categories!: ExternalCategoryRead[];
}

export class ExternalPoint {
  /** @example 50 */
  place!: string;
  /** @example 2024 */
  period!: string;
  /** @example total */
  part!: string;
  /** @example Utenfor */
  partLabel!: string;
  /** @example 10 */
  value!: number | null;
  /** @example : */
  sign!: string;
}

/** What a file holds, what its mapping makes of it, and what stands in the way. */
export class ExternalTableRead {
  problems!: ExternalProblem[];
  /** @example Personer etter status */
  title!: string;
  /** @example Statistisk sentralbyrå */
  source!: string;
  dimensions!: ExternalDimensionRead[];
  /** What was sent, or what the table itself suggests. */
  mapping!: ExternalMapping | null;
  blockers!: MappingBlocker[];
  /** The first of the points. */
  points!: ExternalPoint[];
  /** How many points in all. @example 12 */
  count!: number;
  /** Codes that are no place or period here. @example ["9999"] */
  leftOut!: string[];
}

export class ImportExternalSeries {
  /** @example {} */
  @IsString()
  @MaxLength(longest)
  content!: string;

  @ValidateNested()
  @Type(() => ExternalMapping)
  mapping!: ExternalMapping;

  @IsIn(allMeasured)
  indicator!: MeasuredCode;

  /** @example Utenfor, alle på 15–29 år i Trøndelag */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title!: string;

  /** @example SSB, tabell 12423 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  source!: string;

  /** @example https://data.ssb.no/api/pxwebapi/v2/tables/12423/data */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  address?: string;

  @IsIn(['percent', 'people'])
  unit!: 'percent' | 'people';

  /** The series that it is a newer edition of. */
  @IsOptional()
  @IsUUID()
  replacesId?: string;
}

export class ExternalSeriesMade {
  id!: string;
}

export class TakeBackExternalSeries {
  /** @example Feil tabell. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason!: string;
}
