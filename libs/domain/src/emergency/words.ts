/** A sentence that is said by rule, in every language that the rules speak. */
export type InThreeLanguages = Readonly<Record<'nb' | 'nn' | 'en', string>>;
