import { tenorNumber } from '../../apps/seed/person/tenor-number.ts';
import { diceOf } from '../../apps/seed/random/dice.ts';

/** One line of a school's list as the API takes it. */
export interface ListLine {
  readonly line: number;
  readonly [column: string]: string | number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const born = (number: number): string =>
  `2009-${two((number % 12) + 1)}-${two((Math.floor(number / 12) % 28) + 1)}`;

/** Thirty ways in which a line can be wrong, three of each. */
const wrongs: readonly ((line: ListLine) => ListLine)[] = [
  (line) => ({ ...line, number: '' }),
  (line) => ({ ...line, number: String(line['number']).slice(1) }),
  (line) => ({ ...line, number: `${String(line['number']).slice(0, 10)}x` }),
  (line) => ({
    ...line,
    number: `${String(line['number']).slice(0, 10)}${String((Number(String(line['number']).slice(10)) + 1) % 10)}`,
  }),
  (line) => ({ ...line, name: 'Sara' }),
  (line) => ({ ...line, absence: 'mye' }),
  (line) => ({ ...line, maths: '9' }),
  (line) => ({ ...line, mean: 'godt' }),
  (line) => ({ ...line, choice: 'først' }),
  (line) => ({ ...line, absence: '', maths: '', mean: '', choice: '' }),
];

/** Invented pupils: every twelfth is over the threshold of absence, and the last thirty lines are wrong. */
export const schoolList = (count: number, wrong: number, identifiedEach = 12): ListLine[] => {
  const taken = new Set<string>();
  const dice = diceOf(60, 2);
  return Array.from({ length: count }, (_, at): ListLine => {
    const line = {
      line: at + 2,
      number: tenorNumber(born(at), false, taken, dice),
      name: `Etternavn${String(at)}, Fornavn${String(at)}`,
      schoolClass: '1STA',
      absence: at % identifiedEach === 0 ? '14,5 %' : '3',
      maths: '4',
      mean: '3,9',
      choice: '1',
    };
    const change = wrongs[at % wrongs.length];
    return at < count - wrong || change === undefined ? line : change(line);
  });
};

/** The same as a CSV file, with the headings that a school's system would write. */
export const csvOf = (lines: readonly ListLine[]): string =>
  [
    'Fødselsnr;Elev;Klasse;Fravær %;Matte;Snitt;Ønske;Adresse',
    ...lines.map((line) =>
      ['number', 'name', 'schoolClass', 'absence', 'maths', 'mean', 'choice']
        .map((column) => String(line[column] ?? ''))
        .join(';')
        .concat(';Skjult vei 1'),
    ),
  ].join('\r\n');
