import type { FollowUpStatus } from '#domain/follow-up/statuses';
import type { Language } from '#domain/language/languages';

interface ListWords {
  readonly sheet: string;
  readonly about: string;
  readonly heads: readonly [
    name: string,
    born: string,
    municipality: string,
    level: string,
    status: string,
    holder: string,
    service: string,
    deadline: string,
    due: string,
  ];
  readonly status: Readonly<Record<FollowUpStatus, string>>;
  readonly savedBy: (who: string, at: string) => string;
  readonly care: string;
}

/** What stands in the file of the own list beside what the pages call it. */
export const listWords: Readonly<Record<Language, ListWords>> = {
  nb: {
    sheet: 'Mine ungdommer',
    about: 'Om lista',
    heads: ['Navn', 'Født', 'Kommune', 'Nivå', 'Status', 'Stafettholder', 'Tjeneste', 'Frist', 'Hva'],
    status: { registered: 'Ny', active: 'I gang', paused: 'Satt på pause', closed: 'Avsluttet' },
    savedBy: (who, at) => `Lagret av ${who} ${at}.`,
    care: 'Bare for den som lagret lista. Slett filen når du ikke trenger den. Alle på lista ser i loggen at den er lagret.',
  },
  nn: {
    sheet: 'Mine ungdommar',
    about: 'Om lista',
    heads: ['Namn', 'Fødd', 'Kommune', 'Nivå', 'Status', 'Stafetthaldar', 'Teneste', 'Frist', 'Kva'],
    status: { registered: 'Ny', active: 'I gang', paused: 'Sett på pause', closed: 'Avslutta' },
    savedBy: (who, at) => `Lagra av ${who} ${at}.`,
    care: 'Berre for den som lagra lista. Slett fila når du ikkje treng henne. Alle på lista ser i loggen at ho er lagra.',
  },
  en: {
    sheet: 'My young people',
    about: 'About the list',
    heads: ['Name', 'Born', 'Municipality', 'Level', 'Status', 'Baton holder', 'Service', 'Deadline', 'What'],
    status: { registered: 'New', active: 'Under way', paused: 'Paused', closed: 'Closed' },
    savedBy: (who, at) => `Saved by ${who} ${at}.`,
    care: 'For whoever saved the list only. Delete the file when you no longer need it. Everybody on the list sees in the log that it was saved.',
  },
};
