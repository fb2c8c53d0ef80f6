/**
 * A refusal that the person at the keyboard can act on. It is printed alone, without a stack trace, and the
 * process ends with exit code 1. Everything else that is thrown is our own mistake and keeps its stack.
 */
export class Sentence extends Error {}

/** What to print when a command ends by `error`. */
export function lastWords(error: unknown): string {
  if (error instanceof Sentence) return error.message;
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}

/** The message of anything thrown, on one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
