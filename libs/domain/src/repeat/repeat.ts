/**
 * Fields of an answer that may be kept for a day, to answer the same request again: ids, versions, days and codes. An answer
 * with anything else in it, such as a name or a code to sign in with, is not kept: then only that it was done is known.
 */
export const keptFields = {
  id: 'id',
  youngPersonId: 'id',
  guardianId: 'id',
  goalId: 'id',
  measureIds: 'id',
  itemId: 'id',
  incidentId: 'id',
  version: 'version',
  number: 'version',
  at: 'day',
  status: 'code',
  state: 'code',
  step: 'code',
  followUpStatus: 'code',
  youngPersonAnswer: 'code',
  shared: 'code',
} as const satisfies Record<string, 'id' | 'version' | 'day' | 'code'>;

/** What is kept of an answer: all of it, or null where something in it may not be. Nothing at all is kept as nothing. */
export const keptAnswer = (answer: unknown): Readonly<Record<string, unknown>> | null => {
  if (answer === undefined || answer === null) return {};
  if (typeof answer !== 'object' || Array.isArray(answer)) return null;
  const entries = Object.entries(answer);
  return entries.every(([name]) => name in keptFields) ? Object.fromEntries(entries) : null;
};

/** A key that a client made for one request: 8 to 128 visible characters. */
export const isRepeatKey = (key: string): boolean => /^[\x21-\x7e]{8,128}$/.test(key);
