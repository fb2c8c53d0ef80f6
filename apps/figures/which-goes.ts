/**
 * Which of several goes so that the others can stay: the first that is enough by itself, in the order given; where none is,
 * the first of them. Undefined where there are none. One alone is not asked about.
 */
export const whichGoes = async <One>(
  candidates: readonly One[],
  isEnough: (one: One) => Promise<boolean>,
): Promise<One | undefined> => {
  if (candidates.length > 1) for (const one of candidates) if (await isEnough(one)) return one;
  return candidates[0];
};
