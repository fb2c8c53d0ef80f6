/** The use of a case is stopped: on the case, and in the privacy officer's list. */
export const restrictions = {
  band: {
    label: 'Bruken er stanset',
    heading: 'Bruken av det som står om {name}, er stanset. Dere kan lese, ikke skrive.',
    why: '{by} stanset den {day}: {reason}',
    still:
      'Dere kan fortsatt ta imot et nei til deling, gi fra dere stafetten, gå ut av laget og svare på det som skal være feil.',
  },
  heading: 'Stanset bruk',
  none: 'Ingen sak er stanset.',
  since: 'Siden {day}, {name}',
  ended: 'Opphevet {day}: {reason}',
  stop: 'Stans bruken så lenge',
  stopHeading: 'Stans bruken',
  stopConsequence: 'Laget kan lese saken, men ikke skrive i den, til du opphever det. Den unge ser det.',
  stopLabel: 'Hvorfor? Laget og den unge leser det.',
  lift: 'Opphev',
  liftHeading: 'La bruken fortsette',
  liftConsequence: 'Laget kan skrive i saken igjen med det samme.',
  liftLabel: 'Hvorfor? Den unge leser det.',
  missing: {
    reason_missing: 'Skriv hvorfor.',
    already_restricted: 'Bruken av denne saken er alt stanset.',
  },
} as const;
