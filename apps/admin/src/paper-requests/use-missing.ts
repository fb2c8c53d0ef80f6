import { useSentence } from '../i18n/catalogue.tsx';

/** What is missing before a step can be taken, as a sentence. */
export const useMissing = (): ((code: string) => string) => {
  const sentence = useSentence();
  return (code) =>
    sentence(`paperRequests.missing.${code}`) ?? sentence(`youngPeople.register.blockers.${code}`) ?? code;
};
