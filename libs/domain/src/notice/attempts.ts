/** How long it is waited after each failed attempt, in minutes. After the last, nobody tries any more. */
export const waits = [1, 5, 30, 120, 480, 1440] as const satisfies readonly number[];

/** Minutes until the next attempt when this many have failed; null: it is given up. */
export const waitAfter = (failed: number): number | null => waits[failed - 1] ?? null;

/**
 * What becomes of a message:
 * - waiting: to be sent, now or later
 * - sending: one process talks with the server; what it has said so far counts for nothing until the last dot
 * - handed: the last dot is on its way; from here on nobody can say that it was not received
 * - sent: the server has taken it
 * - unsure: handed, and then nobody heard the answer. It is not sent again
 * - given_up: refused for good, or tried too often
 * - dropped: nobody could be told any more when its turn came
 */
export const mailStates = {
  waiting: { next: ['sending'] },
  sending: { next: ['handed', 'waiting', 'given_up', 'dropped'] },
  handed: { next: ['sent', 'waiting', 'given_up', 'unsure'] },
  sent: { next: [] },
  unsure: { next: [] },
  given_up: { next: [] },
  dropped: { next: [] },
} as const satisfies Record<string, { readonly next: readonly string[] }>;
export type MailState = keyof typeof mailStates;

/** What became of an attempt. `temporarily` and `for_good`: the server answered, and took nothing. `silent`: it did not answer. */
export const attemptResults = [
  'taken',
  'temporarily',
  'for_good',
  'silent',
] as const satisfies readonly string[];
export type AttemptResult = (typeof attemptResults)[number];

/** The state after an attempt. `handed`: whether the last dot was on its way. `failed`: attempts so far, this one too. */
export const stateAfter = (result: AttemptResult, handed: boolean, failed: number): MailState => {
  if (result === 'taken') return 'sent';
  if (result === 'silent' && handed) return 'unsure';
  return result === 'for_good' || waitAfter(failed) === null ? 'given_up' : 'waiting';
};
