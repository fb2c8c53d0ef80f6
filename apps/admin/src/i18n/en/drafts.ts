import type { drafts as nb } from '../nb/drafts.ts';
import type { SameShape } from '../text-key.ts';

export const drafts = {
  saved: 'Saved at {time}',
  saving: 'Saving …',
  offline: 'You are offline. What you write is safe.',
  begunBefore: 'You began this earlier and did not save it. This is how it stands now: {text}',
  aside: 'Kept: what you did not use',
  bringIn: 'Put into the text',
  throwAway: 'Do not keep it',
  onDevice: 'What you wrote is safe on this device, and is sent by itself.',
} as const satisfies SameShape<typeof nb>;
