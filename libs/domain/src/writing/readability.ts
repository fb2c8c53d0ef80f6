/** Above it a text is heavy to read for whoever is 13. LIX (Björnsson 1968): 25–34 is easy, 35–44 is as in newspapers, above is heavy. */
export const heavyFrom = 45;
/** A text shorter than this says too little about how it is to read. */
const enoughWords = 30;
const longWord = 6;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
const sentencesIn = (text: string): string[] =>
  text.split(/[.!?…:\n]+/).filter((sentence) => /\p{L}/u.test(sentence));

/** How heavy a text is to read: words in a sentence, and how many of a hundred words are long. Null when it is too short to say. */
export function lixOf(text: string): number | null {
  const words = wordsIn(text);
  if (words.length < enoughWords) return null;
  const long = words.filter((word) => word.length > longWord).length;
  return Math.round(words.length / sentencesIn(text).length + (100 * long) / words.length);
}

export const isHeavy = (text: string): boolean => (lixOf(text) ?? 0) >= heavyFrom;

/** Words in a sentence, on the average. */
export const meanSentence = (sentences: readonly string[]): number => {
  const all = sentences.flatMap((text) => sentencesIn(text));
  return all.reduce((sum, sentence) => sum + wordsIn(sentence).length, 0) / Math.max(1, all.length);
};
