/** Said with what the letters have. */
const instead: Readonly<Record<string, string>> = { '→': '–', '\t': ' ' };
/** Where there is a sign that they do not have. What is heard is the text as it was written. */
const left = '[…]';

/** Whether the letters that are set now have a sign: the library knows, and its types do not say so. */
const hasSign = (document: object, sign: string): boolean => {
  const set: unknown = Reflect.get(document, '_font');
  const font: unknown = typeof set === 'object' && set !== null ? Reflect.get(set, 'font') : undefined;
  if (typeof font !== 'object' || font === null) return true;
  const has: unknown = Reflect.get(font, 'hasGlyphForCodePoint');
  return typeof has !== 'function' || Reflect.apply(has, font, [sign.codePointAt(0)]) === true;
};

/** The text as the letters that are set now can say it: no empty boxes. */
export const withOurSigns = (document: object, text: string): string =>
  text
    .replaceAll(/./gsu, (sign) => instead[sign] ?? (hasSign(document, sign) ? sign : left))
    .replaceAll(new RegExp(`(?:${left.replaceAll(/[[\]]/g, '\\$&')})+`, 'g'), left);
