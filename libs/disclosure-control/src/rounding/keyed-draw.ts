import { createHmac } from 'node:crypto';
import type { InnerCell } from '../table/count-table.ts';

/** What the draw of a table stands on. */
export interface DrawRules {
  /** Known to the one process that rounds; 32 bytes. */
  readonly secret: Uint8Array;
  readonly base: number;
  /** The dimension that says when: left out of a cell's name, so that unchanged cells keep their draw. */
  readonly period: string;
}

/** What the draw proposes for a cell. */
export interface Proposal {
  /** What is left over the multiple of the base below, from 0 to base − 1. */
  readonly rest: number;
  readonly up: boolean;
  /** The draw, from 0 up to but not 1. */
  readonly draw: number;
}

const numberOf = (secret: Uint8Array, text: string): number =>
  createHmac('sha256', secret).update(text).digest().readUIntBE(0, 6) / 2 ** 48;

/**
 * Proposes a direction for a cell: up with the probability that makes the rounding right on average. The same
 * contributors in the same cell have the same draw in every period and every table.
 *
 * Source: the record and cell keys of the Australian Bureau of Statistics, as cellKey and ptable (sdcTools) describe them; here they draw an additive rounding.
 */
export const propose = (
  { secret, base, period }: DrawRules,
  dimensions: readonly string[],
  { labels, count, digest }: InnerCell,
): Proposal => {
  const name = JSON.stringify(labels.filter((_, place) => dimensions[place] !== period));
  const rest = count % base;
  const draw = numberOf(secret, `round|${name}|${String(count)}|${digest}`);
  return { rest, up: draw < rest / base, draw };
};
