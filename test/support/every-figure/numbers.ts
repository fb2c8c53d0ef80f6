import { nb } from '../../../apps/admin/src/i18n/nb.ts';

/** As it is read by a test: no soft hyphens, and every space alike. */
export const flat = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

const leaves = (node: unknown): readonly string[] => {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(leaves) : [];
};

/** How a share is said is no sentence that holds digits by itself. */
const figures = { ...nb.figures, rate: { tooFew: nb.figures.rate.tooFew } };

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Sentences of the catalogue that hold digits by themselves: «færre enn 30», «kode 6, 7 eller 19», «innen 30 dager». */
const sentences: readonly RegExp[] = [
  ...[figures, nb.indicators, nb.releases, nb.whatHelps, nb.protectedFigures, nb.openFigures],
  ...[nb.externalSeries, nb.figureReports, nb.populations],
]
  .flatMap(leaves)
  .flatMap((sentence) => flat(sentence).split(/\{[^}]*\}/))
  .filter((piece) => /\d/.test(piece) && /\p{L}{2}/u.test(piece))
  .toSorted((one, other) => other.length - one.length)
  // no part of a longer number
  .map((piece) => new RegExp(`(?<!\\d ?)${escaped(piece)}(?! ?\\d)`, 'g'));

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

/** What holds digits and is no figure: days, periods, ages, counties by number, goals by number, and sorts of the definition. */
const notFigures: readonly RegExp[] = [
  new RegExp(`\\d{1,2}\\. (?:${months}) \\d{4}`, 'g'),
  /kl\. ?\d{1,2}\.\d{2}/g,
  /\d\. (?:kvartal|kv\.|halvår) \d{4}/g,
  /\b(?:15–17|18–19|20–24|25–29|15–29|20–66)\b(?! %)(?: år)?/g,
  /\bFylke \d{2}\b/g,
  /\bMål [123]\b|\b[123]\.[1-7]\b(?! %)/g,
  /\bhele 20\d{2}\b/g,
];

/** A number in a text, and where it stands in it. */
export interface Found {
  readonly number: string;
  readonly at: number;
}

/** Every number in a flat text, as it is written: «120», «1 234», «11,3». */
export const found = (text: string): readonly Found[] => {
  const bare = [...sentences, ...notFigures].reduce<string>(
    (left, part) => left.replaceAll(part, (phrase) => '|'.repeat(phrase.length)),
    text,
  );
  return [...bare.matchAll(/\d{1,3}(?: \d{3})+(?!\d)|\d+(?:,\d+)?/g)].map(({ 0: number, index }) => ({
    number,
    at: index,
  }));
};

export const numbersIn = (text: string): readonly string[] => found(flat(text)).map(({ number }) => number);
