/** Status → verb → the next status. What is not in the table cannot be done. */
export type VerbTable<Status extends string, Verb extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Verb, Status>>>>
>;

/** The status a verb leads to, or undefined when the verb is not possible from that status. */
export const nextStatus = <Status extends string, Verb extends string>(
  table: VerbTable<Status, Verb>,
  from: Status,
  verb: Verb,
): Status | undefined => table[from][verb];
