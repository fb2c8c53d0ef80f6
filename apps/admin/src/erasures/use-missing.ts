import { useSentence } from '../i18n/catalogue.tsx';

/** What stops or is missing in an erasure, as a sentence. */
export const useMissing = (): ((code: string) => string) => {
  const sentence = useSentence();
  return (code) => sentence(`erasures.missing.${code}`) ?? code;
};
