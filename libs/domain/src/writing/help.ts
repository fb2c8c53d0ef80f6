import { keysOf } from '../closed-table/closed-table.ts';
import { findIdentifying } from '../discussion/identifying.ts';
import { diagnoses } from './diagnoses.ts';
import { type JudgingKind, judgingWords } from './judging-words.ts';
import { isHeavy } from './readability.ts';

/** Words in a sentence before it is called long: whoever is 13 reads it once. */
export const longSentence = 25;

/** What of everything that tells who somebody is should stand in no text: it has its own place, or is about somebody else. */
const outOfPlace = ['identity_number', 'email', 'phone', 'address', 'name'] as const;

export type AdviceKind = (typeof outOfPlace)[number] | JudgingKind | 'diagnosis' | 'long' | 'heavy';

/** One piece of advice: about which part of the text, and where it begins. It changes nothing and stops nobody. */
export interface Advice {
  readonly kind: AdviceKind;
  readonly text: string;
  readonly at: number;
}

const isOutOfPlace = (kind: string): kind is (typeof outOfPlace)[number] =>
  outOfPlace.some((one) => one === kind);

const isOwn = (name: string, own: readonly string[]): boolean =>
  name.split(/[ -]/).every((part) => own.some((one) => one.toLowerCase() === part.toLowerCase()));

const told = (text: string, own: readonly string[]): Advice[] =>
  findIdentifying(text).flatMap(({ kind, text: part, at }) =>
    isOutOfPlace(kind) && !(kind === 'name' && isOwn(part, own)) ? [{ kind, text: part, at }] : [],
  );

const endings = '(?:e|t|te|s)?';
/** Made once: a text is looked at for every letter that is typed. */
const patterns = keysOf(judgingWords).map((kind) => ({
  kind,
  pattern: new RegExp(`(?<!\\p{L})(?:${judgingWords[kind].join('|')})${endings}(?!\\p{L})`, 'giu'),
}));
const judged = (text: string): Advice[] =>
  patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], at: match.index })),
  );

const diagnosis = new RegExp(`(?<!\\p{L})(?:${diagnoses.join('|')})\\p{L}*`, 'giu');
const named = (text: string): Advice[] =>
  [...text.matchAll(diagnosis)].map((match) => ({ kind: 'diagnosis', text: match[0], at: match.index }));

const long = (text: string): Advice[] =>
  [...text.matchAll(/[^.!?…\n]+/g)].flatMap((match) => {
    const words = match[0].split(/\s+/).filter((one) => /\p{L}/u.test(one));
    return words.length > longSentence
      ? [{ kind: 'long' as const, text: words.slice(0, 4).join(' '), at: match.index }]
      : [];
  });

/**
 * Advice on a text while it is written, each part once, in the order of the text. `own`: names that may stand there (the young person's,
 * the team's). It looks at the text alone, by rules that can be read here; nothing is sent anywhere.
 */
export const adviceOn = (text: string, own: readonly string[] = []): Advice[] => {
  const heavy: Advice[] = isHeavy(text) ? [{ kind: 'heavy', text: '', at: text.length }] : [];
  const all = [...told(text, own), ...judged(text), ...named(text), ...long(text), ...heavy];
  const first = new Map(all.toReversed().map((one) => [`${one.kind} ${one.text.toLowerCase()}`, one]));
  return [...first.values()].toSorted((one, other) => one.at - other.at);
};
