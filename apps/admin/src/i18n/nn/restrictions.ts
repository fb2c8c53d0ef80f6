import type { restrictions as nb } from '../nb/restrictions.ts';
import type { SameShape } from '../text-key.ts';

export const restrictions = {
  band: {
    label: 'Bruken er stansa',
    heading: 'Bruken av det som står om {name}, er stansa. De kan lesa, ikkje skriva.',
    why: '{by} stansa han {day}: {reason}',
    still:
      'De kan framleis ta imot eit nei til deling, gi frå dykk stafetten, gå ut av laget og svara på det som skal vera feil.',
  },
  heading: 'Stansa bruk',
  none: 'Inga sak er stansa.',
  since: 'Sidan {day}, {name}',
  ended: 'Oppheva {day}: {reason}',
  stop: 'Stans bruken så lenge',
  stopHeading: 'Stans bruken',
  stopConsequence: 'Laget kan lesa saka, men ikkje skriva i henne, til du opphevar det. Den unge ser det.',
  stopLabel: 'Kvifor? Laget og den unge les det.',
  lift: 'Opphev',
  liftHeading: 'La bruken halda fram',
  liftConsequence: 'Laget kan skriva i saka igjen med det same.',
  liftLabel: 'Kvifor? Den unge les det.',
  missing: {
    reason_missing: 'Skriv kvifor.',
    already_restricted: 'Bruken av denne saka er alt stansa.',
  },
} as const satisfies SameShape<typeof nb>;
