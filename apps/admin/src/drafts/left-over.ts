/** Several texts as one, those that say something. */
export const joined = (...texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');

/** What none would find again in the text that was chosen: it is put aside, not lost. */
export const leftOver = (chosen: string, texts: readonly string[]): string =>
  joined(...new Set(texts.filter((text) => !chosen.includes(text.trim()))));
