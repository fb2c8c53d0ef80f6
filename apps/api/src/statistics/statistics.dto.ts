import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

export class StatisticsLanguage {
  /** @example no */
  id!: string;
  /** @example norsk bokmål */
  label!: string;
}

export class SourceReference {
  /** @example no */
  language!: string;
  /** @example Kilde: Laget */
  text!: string;
}

/** What clients may ask for, and how much. */
export class StatisticsConfig {
  /** @example 2.0.0 */
  apiVersion!: string;
  /** @example 0.1.0 */
  appVersion!: string;
  languages!: StatisticsLanguage[];
  /** @example no */
  defaultLanguage!: string;
  /** How many cells one answer may have. @example 100000 */
  maxDataCells!: number;
  /** @example 30 */
  maxCallsPerTimeWindow!: number;
  /** Seconds. @example 60 */
  timeWindow!: number;
  /** @example https://data.norge.no/nlod/no/2.0 */
  license!: string;
  sourceReferences!: SourceReference[];
  /** @example json-stat2 */
  defaultDataFormat!: string;
  /** @example ["json-stat2", "csv", "xlsx"] */
  dataFormats!: string[];
}

export class StatisticsLink {
  /** @example data */
  rel!: string;
  /** @example no */
  hreflang!: string;
  /** @example /api/statistics/v2/tables/LAGET01/data */
  href!: string;
}

export class StatisticsTable {
  /** @example no */
  language!: string;
  /** @example LAGET01 */
  id!: string;
  /** @example Unge som følges opp i Laget, etter region, alder, kjønn, hva de gjør og kvartal */
  label!: string;
  /** @example Tallene gjelder unge som følges opp i Laget. */
  description!: string;
  updated!: Date;
  /** @example 2026K1 */
  firstPeriod!: string;
  /** @example 2026K3 */
  lastPeriod!: string;
  /** @example ["region", "alder"] */
  variableNames!: string[];
  /** @example public */
  category!: string;
  /** @example Laget */
  source!: string;
  /** @example Quarterly */
  timeUnit!: string;
  /** @example false */
  discontinued!: boolean;
  links!: StatisticsLink[];
}

export class CodeListValue {
  /** @example 15-19 */
  code!: string;
  /** @example 15–19 år */
  label!: string;
  /** The values of the variable that it is. @example ["15-17", "18-19"] */
  valueMap!: string[];
}

export class StatisticsCodeList {
  /** @example agg_FemAar */
  id!: string;
  /** @example Femårige aldersgrupper */
  label!: string;
  /** @example no */
  language!: string;
  /** @example ["no", "nn", "en"] */
  languages!: string[];
  /** @example Aggregation */
  type!: 'Valueset' | 'Aggregation';
  values!: CodeListValue[];
  links!: StatisticsLink[];
}

export class StatisticsPageInfo {
  /** @example 1 */
  pageNumber!: number;
  /** @example 20 */
  pageSize!: number;
  /** @example 1 */
  totalElements!: number;
  /** @example 1 */
  totalPages!: number;
}

export class StatisticsTables {
  /** @example no */
  language!: string;
  tables!: StatisticsTable[];
  page!: StatisticsPageInfo;
}

export class VariableSelection {
  /** @example Region */
  @IsString()
  @MaxLength(40)
  variableCode!: string;
  /** @example ["9901", "top(1)"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  valueCodes?: string[];
  /**
   * Another list of values for the variable, of those that its metadata names.
   * @example vs_Fylker
   */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  codelist?: string | null;
}

export class VariablePlacement {
  /** @example ["Tid"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  heading?: string[];
  /** @example ["Region"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  stub?: string[];
}

/** A selection as PxWebApi 2 has it. What is left out is all together; of the times the newest. */
export class VariablesSelection {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => VariableSelection)
  selection?: VariableSelection[];
  @IsOptional()
  @ValidateNested()
  @Type(() => VariablePlacement)
  placement?: VariablePlacement;
}
