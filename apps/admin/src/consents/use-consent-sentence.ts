import { useSentence } from '../i18n/catalogue.tsx';

/** The sentence for each thing that is missing, from the rules or from the page. */
export function useConsentSentence(): (code: string) => string {
  const sentence = useSentence();
  return (code) =>
    sentence(`consents.blockers.${code}`) ?? sentence(`consents.otherBlockers.${code}`) ?? code;
}
