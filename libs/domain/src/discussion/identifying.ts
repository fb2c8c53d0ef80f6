import { keysOf } from '../closed-table/closed-table.ts';

/** What the one who writes knows of the person it is about, when it is written from a case. */
export interface Known {
  readonly names: readonly string[];
  readonly places: readonly string[];
}

/** A part of a text by which somebody could know who it is about. */
export interface Finding {
  readonly kind: FindingKind;
  readonly text: string;
  readonly at: number;
}

const letters = '\\p{L}';
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const word = (inside: string, flags: string): RegExp =>
  new RegExp(`(?<![${letters}\\d])(?:${inside})(?![${letters}\\d])`, flags);
const oneOf = (words: readonly string[]): RegExp | null =>
  words.length === 0 ? null : word(words.map(escaped).join('|'), 'giu');

/** Given names that are many people's, so that they are seen at the beginning of a sentence as well. */
const commonNames = [
  ...[
    'Anne',
    'Anna',
    'Emma',
    'Nora',
    'Sara',
    'Ida',
    'Maja',
    'Maria',
    'Ingrid',
    'Kari',
    'Áile',
    'Biret',
    'Amina',
    'Fatima',
  ],
  ...[
    'Jonas',
    'Jakob',
    'Lukas',
    'Emil',
    'Noah',
    'Elias',
    'Filip',
    'Markus',
    'Kristian',
    'Ole',
    'Per',
    'Leo',
    'Ali',
    'Mohammed',
  ],
];

const monthNames = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const roads = 'veien|vegen|gata|gaten|gate|alléen|alleen|bakken|stien|svingen|tunet|plassen|vei|veg';
const houses =
  'barneskole|ungdomsskole|videregående|vgs|skole|barnehage|sykehus|legesenter|bofellesskap|institusjon|kirke|moské';

/** Written with a capital inside a sentence; abbreviations (NAV, BUP) are no names. */
const capitalInside = new RegExp(`(?<=[${letters}\\d,;:»)–-] )\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*`, 'gu');

/** What is looked for, the surest first; a part of the text is found once. */
export const findingKinds = {
  identity_number: () => [/(?<!\d)\d(?:[ .-]?\d){10}(?!\d)/g],
  email: () => [/[^\s@<>,;]+@[^\s@<>,;]+\.\p{L}{2,}/gu],
  birth_date: () => [
    /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/g,
    new RegExp(`(?<!\\d)${day}[./-](?:0?[1-9]|1[0-2])[./-](?:\\d{4}|\\d{2})(?!\\d)`, 'g'),
    new RegExp(`(?<!\\d)${day}\\. ?(?:${monthNames})(?: (?:19|20)\\d{2})?`, 'giu'),
  ],
  phone: () => [/(?<!\d)(?:(?:\+|00)47 ?)?[2-9](?: ?\d){7}(?!\d)/g],
  address: () => [
    new RegExp(
      `(?<![${letters}])\\p{Lu}[${letters}]*(?: \\p{Lu}[${letters}]*)*? ?(?:${roads})(?: \\d+ ?[A-Za-z]?)?(?![${letters}])`,
      'gu',
    ),
    new RegExp('(?<!\\d)\\d{4} \\p{Lu}[\\p{L}]+', 'gu'),
  ],
  place: ({ places }) => [
    oneOf(places),
    new RegExp(`(?<![${letters}])\\p{Lu}[${letters}]+ (?:${houses})(?![${letters}])`, 'gu'),
  ],
  name: ({ names }) => [oneOf(names), oneOf(commonNames), capitalInside],
} as const satisfies Record<string, (known: Known) => readonly (RegExp | null)[]>;
export type FindingKind = keyof typeof findingKinds;

const nobody: Known = { names: [], places: [] };

const within = (found: readonly Finding[], at: number): boolean =>
  found.some((one) => at >= one.at && at < one.at + one.text.length);

/** Everything in the text that could tell who it is about, in the order of the text. It warns; it changes nothing. */
export const findIdentifying = (text: string, known: Known = nobody): Finding[] => {
  const found: Finding[] = [];
  for (const kind of keysOf(findingKinds))
    for (const pattern of findingKinds[kind](known))
      for (const match of pattern === null ? [] : text.matchAll(pattern))
        if (!within(found, match.index)) found.push({ kind, text: match[0], at: match.index });
  return found.toSorted((one, other) => one.at - other.at);
};
