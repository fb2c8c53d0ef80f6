const andList = new Intl.ListFormat('nb-NO', { type: 'conjunction' });

/** «helse», «helse og skole», «skole, helse og familie» */
export const inWords = (words: readonly string[]): string => andList.format(words);
