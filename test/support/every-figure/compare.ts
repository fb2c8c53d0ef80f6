import { flat, found, numbersIn } from './numbers.ts';
import type { PartRead, TableRead } from './read-figures.ts';

/** What a part of a page may say: its tables cell by cell, and what its sentences hold beside them. */
export interface Expected {
  /** Null where a table holds no figures of a release: then its numbers may only be those that are said. */
  readonly tables: readonly (readonly (readonly string[])[])[] | null;
  /** Phrases whose numbers may stand in sentences and drawings: «33 %», «mellom 29 og 38 %», «120». */
  readonly said: readonly string[];
}

const rowsOf = ({ tables }: Expected): readonly (readonly string[])[] => (tables ?? []).flat();

const wrongTables = (read: readonly TableRead[], { tables }: Expected): readonly string[] => {
  if (tables === null) return [];
  const said = JSON.stringify(read.map(({ rows }) => rows));
  return said === JSON.stringify(tables) ? [] : [`tables ${said} instead of ${JSON.stringify(tables)}`];
};

const wrongBars = ({ bars }: PartRead, expected: Expected): readonly string[] =>
  bars
    .filter(
      ([name, value]) => !rowsOf(expected).some(([own, ...cells]) => own === name && cells.includes(value)),
    )
    .map(([name, value]) => `bar ${name}: ${value}`);

/** A pair that goes on with a digit is another number. */
const withoutPair = (label: string, pair: string): string =>
  label.split(pair).reduce((so, rest) => (/^ ?\d/.test(rest) ? `${so}${pair}${rest}` : `${so} ${rest}`));

/** A label names what it counts, so that each number is asked together with its name. */
const withoutPairs = (label: string, expected: Expected): string =>
  rowsOf(expected)
    .flatMap(([name = '', ...cells]) =>
      cells.filter((cell) => /\d/.test(cell)).map((cell) => `${name}: ${cell}`),
    )
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, pair) => withoutPair(left, pair), label);

/** Every number of a part that nothing shown accounts for; empty where all is well. */
export const wrongIn = (read: PartRead, expected: Expected): readonly string[] => {
  const said = new Set(expected.said.flatMap(numbersIn));
  const written = new Set([...said, ...rowsOf(expected).flat().flatMap(numbersIn)]);
  const strange = (texts: readonly string[], may: ReadonlySet<string>) =>
    texts.flatMap((text) => {
      const strangers = numbersIn(text).filter((number) => !may.has(number));
      return strangers.length === 0 ? [] : [`${strangers.join(' and ')} in «${text}»`];
    });
  return [
    ...wrongTables(read.tables, expected),
    ...wrongBars(read, expected),
    ...strange(read.sentences, said),
    ...(expected.tables === null
      ? strange(
          read.tables.flatMap(({ rows }) => rows.flat()),
          said,
        )
      : []),
    ...strange(read.drawn, written),
    ...strange(
      read.labels.map((label) => withoutPairs(label, expected)),
      said,
    ),
  ].map((fault) => `${read.heading}: ${fault}`);
};

const nothing: Expected = { tables: null, said: [] };

/** Of every part that is named; a part that nobody expects may hold no number. */
export const wrongOn = (
  parts: readonly PartRead[],
  expected: ReadonlyMap<string, Expected>,
): readonly string[] => [
  ...parts.flatMap((part) => wrongIn(part, expected.get(part.heading) ?? nothing)),
  ...[...expected.keys()]
    .filter((heading) => !parts.some((part) => part.heading === heading))
    .map((heading) => `${heading} is not there`),
];

const another = (number: string): string => String(Number(number.replaceAll(' ', '').replace(',', '.')) + 5);

/** A text with each of its numbers altered in turn. */
const alteredTexts = (text: string): readonly string[] => {
  const own = flat(text);
  return found(own).map(
    ({ number, at }) => own.slice(0, at) + another(number) + own.slice(at + number.length),
  );
};

/** A part with one number altered, and the text that holds it. */
export interface Altered {
  readonly part: PartRead;
  readonly text: string;
}

const eachAltered = (
  texts: readonly string[],
  put: (altered: readonly string[]) => PartRead,
): readonly Altered[] =>
  texts.flatMap((own, at) => alteredTexts(own).map((text) => ({ text, part: put(texts.with(at, text)) })));

/** The part with one number altered, once for each number in it. */
export const alteredOnce = (read: PartRead): readonly Altered[] => [
  ...eachAltered(read.sentences, (sentences) => ({ ...read, sentences })),
  ...eachAltered(read.labels, (labels) => ({ ...read, labels })),
  ...eachAltered(read.drawn, (drawn) => ({ ...read, drawn })),
  ...read.bars.flatMap(([name, value], at) =>
    eachAltered([value], ([altered = '']) => ({ ...read, bars: read.bars.with(at, [name, altered]) })),
  ),
  ...read.tables.flatMap((table, at) =>
    table.rows.flatMap(([name = '', ...cells], line) =>
      eachAltered(cells, (altered) => ({
        ...read,
        tables: read.tables.with(at, { ...table, rows: table.rows.with(line, [name, ...altered]) }),
      })),
    ),
  ),
];
