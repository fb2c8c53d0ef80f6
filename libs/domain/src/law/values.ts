import { isCategory } from '../category/categories.ts';
import { isServiceKind } from '../service/service-kinds.ts';
import { type CompetenceBand, type LegalBasis, signers, type WayForward } from './law.ts';
import { categoryGroups, type ValueKind } from './rules.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

const isSigner = (value: unknown): value is CompetenceBand['signers'][number] =>
  signers.some((signer) => signer === value);

/** Longest that any number of a rule can be: 100 years in months, or in days. */
const most = { years: 100, months: 1200, days: 36_525 } as const;

export const numberIn = (value: unknown): number | null => (isWhole(value, most.days) ? value : null);

/** A mark, or a mean of marks with one decimal. Nought is below every mark: then nobody is identified by it. */
export const markIn = (value: unknown): number | null =>
  typeof value === 'number' && value >= 0 && value <= 6 && Number.isInteger(Math.round(value * 1000) / 100)
    ? value
    : null;

const isBand = (value: unknown): value is Pick<CompetenceBand, 'fromAge' | 'signers'> =>
  isRecord(value) &&
  isWhole(value['fromAge'], most.years) &&
  Array.isArray(value['signers']) &&
  value['signers'].length > 0 &&
  value['signers'].every(isSigner);

/** The bands, youngest first; none when a single one cannot be read, so that the strictest is asked for. */
export const bandsIn = (value: unknown): Pick<CompetenceBand, 'fromAge' | 'signers'>[] =>
  Array.isArray(value) && value.every(isBand) ? value.toSorted((a, b) => a.fromAge - b.fromAge) : [];

type Covers = Omit<LegalBasis, 'code' | 'statute' | 'inForceFrom'>;

const isKinds = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length > 0 && value.every(isServiceKind));

const isLegalBasis = (value: unknown): value is Covers =>
  isRecord(value) &&
  isText(value['name']) &&
  typeof value['needsJustification'] === 'boolean' &&
  Array.isArray(value['categories']) &&
  value['categories'].length > 0 &&
  value['categories'].every((one) => typeof one === 'string' && isCategory(one)) &&
  isKinds(value['toServiceKinds']) &&
  isWhole(value['longestMonths'], 12);

export const legalBasisIn = (value: unknown): Covers | null => {
  if (!isLegalBasis(value)) return null;
  const { name, needsJustification, categories, toServiceKinds, longestMonths } = value;
  return { name, needsJustification, categories, toServiceKinds, longestMonths };
};

const isWay = (value: unknown): value is WayForward =>
  isRecord(value) && isText(value['heading']) && isText(value['text']);

export const waysForwardIn = (value: unknown): WayForward[] =>
  Array.isArray(value) && value.every(isWay) ? value.map(({ heading, text }) => ({ heading, text })) : [];

/** Kind → can a value of it be read? Bands begin at birth, and none begins twice. A legal basis that ends is null. */
export const readable = {
  age_bands: (value) => {
    const ages = bandsIn(value).map(({ fromAge }) => fromAge);
    return ages[0] === 0 && new Set(ages).size === ages.length;
  },
  group: (value) => categoryGroups.some((group) => group === value),
  years: (value) => isWhole(value, most.years),
  months: (value) => isWhole(value, most.months),
  days: (value) => isWhole(value, most.days),
  mark: (value) => markIn(value) !== null,
  percent: (value) => isWhole(value, 100),
  legal_basis: (value) => value === null || isLegalBasis(value),
  ways_forward: (value) => waysForwardIn(value).length > 0,
} as const satisfies Record<ValueKind, (value: unknown) => boolean>;
