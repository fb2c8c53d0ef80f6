/** A reason as it is read. Where two records became one nobody wrote it: then it is a code. */
export const reasonOf = (reason: string, merged: string): string => (reason === 'merged' ? merged : reason);
