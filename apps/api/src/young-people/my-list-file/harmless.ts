/** Signs with which a spreadsheet takes a text for a formula, also written wide. */
const startsAFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that somebody has written, so that no spreadsheet reckons with it: an apostrophe first, as people write it. */
export const harmless = (text: string): string => (startsAFormula.test(text) ? `'${text}` : text);
