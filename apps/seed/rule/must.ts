/** The demo goes on only where the rules let it: what stands in the way stops the seeding, and is named. */
export const must = (what: string, blockers: readonly string[]): void => {
  if (blockers.length > 0) throw new Error(`${what}: ${blockers.join(', ')}`);
};

/** What has to be there. */
export const present = <Thing>(what: string, thing: Thing | null | undefined): Thing => {
  if (thing === null || thing === undefined) throw new Error(`${what} is missing`);
  return thing;
};
