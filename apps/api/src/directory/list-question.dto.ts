import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/** Which page of a list, and which way it is sorted. */
export class ListQuestion {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  page: number = 1;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  perPage: number = 25;

  @IsOptional()
  @IsIn(['asc', 'desc'])
  order: 'asc' | 'desc' = 'asc';
}

const alphabet = new Intl.Collator('nb');

/** The page asked for, of rows sorted by a text in Norwegian order. */
export const pageOf = <Row>(
  rows: readonly Row[],
  { page, perPage, order }: ListQuestion,
  text: (row: Row) => string,
): { readonly data: Row[]; readonly total: number } => {
  const sign = order === 'desc' ? -1 : 1;
  const sorted = rows.toSorted((one, other) => sign * alphabet.compare(text(one), text(other)));
  return { data: sorted.slice((page - 1) * perPage, page * perPage), total: rows.length };
};
