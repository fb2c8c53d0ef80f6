import { useSentence } from '../i18n/catalogue.tsx';

/** What a blocker of an answer says. */
export function useBlockerSentence(): (code: string) => string {
  const sentence = useSentence();
  return (code) => sentence(`contributions.blockers.${code}`) ?? code;
}
