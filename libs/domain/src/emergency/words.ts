import type { InEveryLanguage } from '../language/languages.ts';

/** A sentence that is said by rule, in every language that the rules speak. */
export type InThreeLanguages = InEveryLanguage;
