/** The names that a database has and this version does not know. */
export const unknownTo = (here: readonly string[], there: readonly string[]): string[] =>
  there.filter((name) => !here.includes(name));
