import type { feedBlockers, FeedReader } from '#domain/calendar-feed/calendar-feed';

/** The own appointments in a calendar elsewhere: for those who work, the young person and guardians. */
export const calendarFeeds = {
  title: 'Kalenderen min',
  loading: 'Henter kalenderen …',
  failed: 'Vi fikk ikke hentet kalenderen. Det er noe galt hos oss, ikke hos deg.',
  heading: 'Avtalene mine i en annen kalender',
  what: {
    staff:
      'Med en hemmelig adresse kan kalenderen på jobbtelefonen din vise når du har møter og frister i Laget.',
    young_person: 'Med en hemmelig adresse kan kalenderen på telefonen din vise når du har møter.',
    guardian: 'Med en hemmelig adresse kan kalenderen på telefonen din vise møtene du er spurt om.',
  } satisfies Record<FeedReader, string>,
  care: {
    staff:
      'Der står bare «Møte i Laget» og «Frist i Laget». Ingen navn, ikke noe sted. De som har skjermet adresse, står ikke der.',
    young_person:
      'Der står bare «Avtale» og klokkeslettet. Ser andre kalenderen din, ser de at du har en avtale. De ser ikke med hvem, hvor eller hvorfor.',
    guardian:
      'Der står bare «Avtale» og klokkeslettet. Ser andre kalenderen din, ser de at du har en avtale. De ser ikke hvem det gjelder, hvor det er eller hvorfor.',
  } satisfies Record<FeedReader, string>,
  how: 'Kopier adressen. Åpne kalenderen, velg å abonnere på en kalender, og lim inn adressen der.',
  none: 'Ingen kalender leser avtalene dine nå.',
  since: 'Adressen ble laget {when}.',
  notRead: 'Ingen kalender har lest den ennå.',
  read: 'Den ble lest sist {when}.',
  address: 'Adressen din',
  once: 'Kopier den nå. Vi viser den bare denne gangen. Den som har den, ser når du har avtaler.',
  make: 'Lag en adresse',
  renew: 'Lag en ny adresse',
  withdraw: 'Trekk adressen tilbake',
  copy: 'Kopier adressen',
  copied: 'Adressen er kopiert.',
  ends: {
    staff: 'Slutter du i jobben, slutter den også.',
    young_person: 'Den slutter også når laget ditt er ferdig, eller hvis adressen din blir beskyttet.',
    guardian: 'Den slutter også når du ikke lenger er med som foresatt, eller når laget er ferdig.',
  } satisfies Record<FeedReader, string>,
  renewHint: 'Lager du en ny adresse, slutter den gamle å virke med en gang.',
  blockers: {
    'calendar-address-protected':
      'Adressen din er beskyttet. Derfor lager vi ingen kalender utenfor Laget. Møtene dine ser du her.',
    'calendar-nobody': 'Nå er det ingen møter vi kan vise i en kalender.',
  } satisfies Record<ReturnType<typeof feedBlockers>[number], string>,
} as const;
