import type { drafts as nb } from '../nb/drafts.ts';
import type { SameShape } from '../text-key.ts';

export const drafts = {
  saved: 'Lagra {time}',
  saving: 'Lagrar …',
  offline: 'Du er utan nett. Det du skriv, er trygt.',
  begunBefore: 'Du byrja på dette før, og lagra det ikkje. Slik står det no: {text}',
  aside: 'Teke vare på: det du ikkje brukte',
  bringIn: 'Set inn i teksten',
  throwAway: 'Ikkje ta vare på han',
  onDevice: 'Det du skreiv, ligg trygt på denne maskina og blir sendt av seg sjølv.',
} as const satisfies SameShape<typeof nb>;
