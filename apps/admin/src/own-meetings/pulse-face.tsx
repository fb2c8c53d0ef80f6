import type { ReactElement } from 'react';
import type { PulseStep } from '#domain/meeting/pulse';

/** The mouth of each face: the word beside it says the same. */
const mouths = {
  yes: 'M7 14 Q12 19 17 14',
  partly: 'M7 15.5 H17',
  no: 'M7 17 Q12 12 17 17',
} as const satisfies Record<PulseStep, string>;

/** A face, in one colour for all three: no answer is better than another. */
export function PulseFace({ step }: { step: PulseStep }): ReactElement {
  return (
    <svg
      width="28"
      height="28"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="10" />
      <path d="M9 9 v1.5 M15 9 v1.5" strokeLinecap="round" />
      <path d={mouths[step]} strokeLinecap="round" />
    </svg>
  );
}
