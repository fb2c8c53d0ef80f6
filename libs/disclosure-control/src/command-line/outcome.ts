/** What a command leaves: its output, and what it found to be unsafe. */
export interface Outcome {
  readonly output: string;
  readonly unsafe: readonly string[];
}
