import type { FoundInRun, WhyNoRelease } from '#domain/release/failed-run';
import { Sentence } from '../start/sentence.ts';

/** A run that makes no release: a sentence for the person at the keyboard, and what is kept of it for those who approve. */
export class Refused extends Sentence {
  readonly because: WhyNoRelease;
  readonly findings: readonly FoundInRun[];

  constructor(sentence: string, because: WhyNoRelease, findings: readonly FoundInRun[] = []) {
    super(sentence);
    this.because = because;
    this.findings = findings;
  }
}
