/** Is `key` one of the keys of a closed table? Narrows text from outside to the table's own words. */
export const isKeyOf = <Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(table, key);

/** The keys of a closed table, in the order in which they are written. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(table).filter((key): key is Key => isKeyOf(table, key));
