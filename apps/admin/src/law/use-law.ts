import type { Shape } from '#api-types';
import { useSentence } from '../i18n/catalogue.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type Rules = Shape<'LawPage'>;
export type Rule = Rules['rules'][number];
export type Version = Rule['versions'][number];

export const useLaw = (): ReturnType<typeof useRead<Rules>> => useRead<Rules>('/law');

/** Proposes or decides, and reads the rules again: `act('/law/…/approve', { note })`. */
export function useLawVerb(): (path: string, body: unknown) => Promise<void> {
  const readAgain = useReadAgain();
  return async (path, body) => {
    await verb(path, body);
    await readAgain('/law');
  };
}

/** The value as it was approved. It is JSON that the API has checked. */
export const valueOf = ({ value }: Version): unknown => JSON.parse(value);

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

/** What the rule is called: legal bases carry their own name. */
export function useRuleName(): (rule: Rule) => string {
  const sentence = useSentence();
  return ({ code, versions }) =>
    sentence(`law.names.${code.replaceAll('.', '-')}`) ??
    versions.map(valueOf).find(isNamed)?.name ??
    code.slice('legal_basis.'.length);
}

/** The sentence for each thing that is missing. */
export function useLawSentence(): (code: string) => string {
  const sentence = useSentence();
  return (code) => sentence(`law.blockers.${code}`) ?? code;
}
