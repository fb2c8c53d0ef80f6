/** Spellings that sound alike or are typed for one another in names in Norway. Left becomes right, in this order. */
export const sameSound = {
  aa: 'å',
  ä: 'æ',
  ae: 'æ',
  ö: 'ø',
  oe: 'ø',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ph: 'f',
  th: 't',
  ch: 'k',
  kh: 'k',
  c: 'k',
  w: 'v',
  z: 's',
  y: 'i',
  j: 'i',
} as const satisfies Record<string, string>;

/** Accents go (é → e), the letters æ, ø and å stay. */
const withoutAccents = (text: string): string =>
  text.replace(/[^æøåäö]/g, (letter) => letter.normalize('NFD').replace(/\p{Mark}/gu, ''));

const asHeard = (word: string): string =>
  Object.entries(sameSound)
    .reduce(
      (heard, [from, to]) => heard.replaceAll(from, to),
      withoutAccents(word.normalize('NFC').toLowerCase()),
    )
    .replace(/(.)\1/g, '$1');

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s\-'’.]+/)
    .filter((word) => word !== '')
    .map(asHeard);

/** Is one letter too many, too few, another, or are two changed about? */
const oneSlip = (a: string, b: string): boolean => {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  const swapped = `${restB.slice(1, 2)}${restB.slice(0, 1)}${restB.slice(2)}`;
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA === swapped
  );
};

const sameWord = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && oneSlip(a, b));

/** May the two be the same person's name? Every word of the shorter name is in the longer, in any order. */
export const similarNames = (a: string, b: string): boolean => {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false;
  return shorter.every((word) => longer.some((other) => sameWord(word, other)));
};
