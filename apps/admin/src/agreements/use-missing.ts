import { useSentence } from '../i18n/catalogue.tsx';

/** What is missing in an agreement, as a sentence. */
export const useMissing = (): ((code: string) => string) => {
  const sentence = useSentence();
  return (code) => sentence(`agreements.missing.${code}`) ?? code;
};
