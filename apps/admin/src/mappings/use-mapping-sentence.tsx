import type { ReactNode } from 'react';
import { isArea } from '#domain/mapping/areas';
import type { BlockerSentence } from '../look/components/blockers-list.tsx';
import { useSentence } from '../i18n/catalogue.tsx';
import { useAreaWords } from './use-area-words.ts';

/** The sentence for `code` or `code:area`, with a link to the area. */
export function useMappingSentence(name: string): (code: string) => ReactNode {
  const sentence = useSentence();
  const areaWords = useAreaWords(name);
  return (code) => {
    const [what = '', area = ''] = code.split(':');
    if (!isArea(area)) return sentence(`mapping.blockers.${what}`) ?? code;
    const text = sentence(`mapping.blockers.${what}`, { area: areaWords(area) }) ?? code;
    return <a href={`#area-${area}`}>{text}</a>;
  };
}

/** The same as rows of a list; what is acute is marked so. */
export function useMappingBlockers(name: string): (codes: readonly string[]) => BlockerSentence[] {
  const sentenceOf = useMappingSentence(name);
  return (codes) =>
    codes.map((code) => ({ key: code, sentence: sentenceOf(code), acute: code.startsWith('acute') }));
}
