import { findSentence, fillIn } from '../i18n/sentence.ts';
import type { TextTree } from '../i18n/text-key.ts';

/** Path of the catalogue → the sentence as a draft. */
export type Draft = Readonly<Record<string, string>>;

/** What is asked when somebody consents has no draft beside it, whatever a draft holds. */
export const neverBeside = ['ownPage.consentQuestion.', 'guardianPage.asked.'] as const;

interface Pattern {
  readonly like: RegExp;
  readonly names: readonly string[];
  readonly draft: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const namesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const likeOf = (sentence: string): RegExp =>
  new RegExp(
    `^${sentence
      .split(/\{\w+\}/)
      .map(escaped)
      .join('(.+?)')}$`,
    'u',
  );

const may = (path: string): boolean => !neverBeside.some((begins) => path.startsWith(begins));

/** Each sentence of bokmål with its draft: «one |||| many» is two. */
const pairsOf = (catalogue: TextTree, draft: Draft): [string, string][] =>
  Object.entries(draft).flatMap(([path, text]): [string, string][] => {
    const said = findSentence(catalogue, path);
    if (said === undefined || !may(path)) return [];
    const drafts = text.split(' |||| ');
    return said.split(' |||| ').map((form, index) => [form, drafts[index] ?? text]);
  });

/** Finds what a draft says for a sentence that stands on the page in bokmål; its values may be sentences too. */
export function besideIn(catalogue: TextTree, draft: Draft): (shown: string) => string | undefined {
  const pairs = pairsOf(catalogue, draft);
  const whole = new Map(pairs.filter(([said]) => !said.includes('{')));
  const patterns = pairs
    .filter(([said]) => said.includes('{'))
    .map(([said, text]): Pattern => ({ like: likeOf(said), names: namesIn(said), draft: text }));
  const find = (shown: string): string | undefined => {
    const exact = whole.get(shown);
    if (exact !== undefined) return exact;
    for (const { like, names, draft: text } of patterns) {
      const found = like.exec(shown);
      if (found === null) continue;
      const values = names.map((name, index): [string, string] => [
        name,
        find(found[index + 1] ?? '') ?? found[index + 1] ?? '',
      ]);
      return fillIn(text, Object.fromEntries(values));
    }
    return undefined;
  };
  return find;
}
