import type { drafts as nb } from '../nb/drafts.ts';
import type { SameShape } from '../text-key.ts';

export const drafts = {
  saved: 'Lagra {time}',
  saving: 'Lagrar …',
  offline: 'Du er utan nett. Det du skriv, er trygt.',
  onDevice: 'Det du skreiv, ligg trygt på denne maskina og blir sendt av seg sjølv.',
} as const satisfies SameShape<typeof nb>;
