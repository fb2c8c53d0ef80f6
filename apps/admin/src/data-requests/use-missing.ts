import { useSentence } from '../i18n/catalogue.tsx';

/** What is missing in an answer, as a sentence. */
export const useMissing = (): ((code: string) => string) => {
  const sentence = useSentence();
  return (code) => sentence(`dataRequests.missing.${code}`) ?? code;
};
