/** A mark as it counts here: 1 to 6, or IV, «not enough to be marked on». */
export type Mark = 1 | 2 | 3 | 4 | 5 | 6 | 'IV';

/** What could not be read; nothing at all is null. */
export const unreadable = 'unreadable';
export type Unreadable = typeof unreadable;

const numberIn = (text: string): number | null => {
  const plain = text.replaceAll(/[\s%]/g, '').replace(',', '.');
  return /^\d{1,3}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
};

/** Absence in per cent, «12,5 %» or «12.5». */
export const percentIn = (text: string): number | null | Unreadable => {
  if (text.trim() === '') return null;
  const number = numberIn(text);
  return number === null || number > 100 ? unreadable : number;
};

/** A mean mark, «3,4»; points from lower secondary are ten times the mean. */
export const meanIn = (text: string): number | null | Unreadable => {
  if (text.trim() === '') return null;
  const number = numberIn(text);
  if (number === null || number > 60) return unreadable;
  return number > 6 ? number / 10 : number;
};

const marks: Readonly<Record<string, Mark>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, IV: 'IV' };

/** Excused, taken part, passed, did not meet, or a dash: no mark, and nothing is wrong. */
const noMark: readonly string[] = ['', 'F', 'FRI', 'D', 'G', 'GK', 'B', 'IM', '-'];

export const markIn = (text: string): Mark | null | Unreadable => {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/[,.]0+$/, '');
  if (noMark.includes(plain)) return null;
  return marks[plain] ?? unreadable;
};

/** The number of the choice that the pupil got a place on, «1» or «2. ønske». */
export const choiceIn = (text: string): number | null | Unreadable => {
  if (text.trim() === '') return null;
  const number = /^\s*(\d{1,2})([.,]0+)?\.?\s*(ønske|valg)?\s*$/i.exec(text)?.[1];
  return number === undefined || number === '0' ? unreadable : Number(number);
};

/** A spreadsheet writes 12,5 % as 0.125. When every absence of a list is a share of one, they are made per cent. */
export const asPercents = (texts: readonly string[]): string[] => {
  const numbers = texts.map((text) => (text.includes('%') ? null : numberIn(text)));
  const some = numbers.filter((number) => number !== null);
  const shares = some.every((number) => number <= 1) && some.some((number) => number % 1 !== 0);
  return texts.map((text, at) => {
    const number = numbers[at] ?? null;
    return shares && number !== null ? String(Math.round(number * 10_000) / 100) : text;
  });
};
