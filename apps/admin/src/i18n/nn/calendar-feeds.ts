import type { calendarFeeds as nb } from '../nb/calendar-feeds.ts';
import type { SameShape } from '../text-key.ts';

export const calendarFeeds = {
  title: 'Kalenderen min',
  loading: 'Hentar kalenderen …',
  failed: 'Vi fekk ikkje henta kalenderen. Det er noko gale hos oss, ikkje hos deg.',
  heading: 'Avtalane mine i ein annan kalender',
  what: {
    staff:
      'Med ei hemmeleg adresse kan kalenderen på jobbtelefonen din visa når du har møte og fristar i Laget.',
    young_person: 'Med ei hemmeleg adresse kan kalenderen på telefonen din visa når du har møte.',
    guardian: 'Med ei hemmeleg adresse kan kalenderen på telefonen din visa møta du er spurd om.',
  },
  care: {
    staff:
      'Der står berre «Møte i Laget» og «Frist i Laget». Ingen namn, ikkje nokon stad. Dei som har skjerma adresse, står ikkje der.',
    young_person:
      'Der står berre «Avtale» og klokkeslettet. Ser andre kalenderen din, ser dei at du har ein avtale. Dei ser ikkje med kven, kvar eller kvifor.',
    guardian:
      'Der står berre «Avtale» og klokkeslettet. Ser andre kalenderen din, ser dei at du har ein avtale. Dei ser ikkje kven det gjeld, kvar det er eller kvifor.',
  },
  how: 'Kopier adressa. Opne kalenderen, vel å abonnera på ein kalender, og lim inn adressa der.',
  none: 'Ingen kalender les avtalane dine no.',
  since: 'Adressa vart laga {when}.',
  notRead: 'Ingen kalender har lese henne enno.',
  read: 'Ho vart lesen sist {when}.',
  address: 'Adressa di',
  once: 'Kopier henne no. Vi viser henne berre denne gongen. Den som har henne, ser når du har avtalar.',
  make: 'Lag ei adresse',
  renew: 'Lag ei ny adresse',
  withdraw: 'Trekk adressa tilbake',
  copy: 'Kopier adressa',
  copied: 'Adressa er kopiert.',
  ends: {
    staff: 'Sluttar du i jobben, sluttar ho òg.',
    young_person: 'Ho sluttar òg når laget ditt er ferdig, eller om adressa di blir verna.',
    guardian: 'Ho sluttar òg når du ikkje lenger er med som føresett, eller når laget er ferdig.',
  },
  renewHint: 'Lagar du ei ny adresse, sluttar den gamle å verka med ein gong.',
  blockers: {
    'calendar-address-protected':
      'Adressa di er verna. Difor lagar vi ingen kalender utanfor Laget. Møta dine ser du her.',
    'calendar-nobody': 'No er det ingen møte vi kan visa i ein kalender.',
  },
} as const satisfies SameShape<typeof nb>;
