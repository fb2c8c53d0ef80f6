import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { BlockerSentence } from '../look/components/blockers-list.tsx';
import { useSentence } from '../i18n/catalogue.tsx';

/** Code → where on the page it is put right. */
const places: Readonly<Record<string, string>> = {
  agreement_not_recorded: '#plan-agreement',
  agreement_in_the_future: '#plan-agreement',
  no_goal_in_own_words: '#plan-goals',
  ask_again_date_passed: '#plan-own-words',
  ask_again_too_late: '#plan-own-words',
};

/** The sentence for `code` or `code:area`, with a link to the place where it is put right; an area's is the mapping. */
export function usePlanSentence(name: string, mappingPage?: string): (code: string) => ReactNode {
  const sentence = useSentence();
  return (code) => {
    const [what = '', area = ''] = code.split(':');
    const values = { name, area: sentence(`mapping.inSentence.${area}`, { name }) ?? area };
    const text = sentence(`plan.blockers.${what}`, values) ?? code;
    if (area !== '' && mappingPage !== undefined) return <Link to={mappingPage}>{text}</Link>;
    const place = places[what];
    return place === undefined ? text : <a href={place}>{text}</a>;
  };
}

/** The same as rows of a list. */
export function usePlanBlockers(
  name: string,
  mappingPage?: string,
): (codes: readonly string[]) => BlockerSentence[] {
  const sentenceOf = usePlanSentence(name, mappingPage);
  return (codes) => codes.map((code) => ({ key: code, sentence: sentenceOf(code) }));
}
