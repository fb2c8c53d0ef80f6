import type { calendarFeeds as nb } from '../nb/calendar-feeds.ts';
import type { SameShape } from '../text-key.ts';

export const calendarFeeds = {
  title: 'Kalenderen min',
  loading: 'Hentar kalenderen …',
  failed: 'Vi fekk ikkje henta kalenderen. Det er noko gale hos oss, ikkje hos deg.',
  heading: 'Avtalane mine i ein annan kalender',
  what: 'Med ei hemmeleg adresse kan kalenderen på jobbtelefonen din visa når du har møte og fristar i Laget.',
  care: 'Der står berre «Møte i Laget» og «Frist i Laget». Ingen namn, ikkje nokon stad. Dei som har skjerma adresse, står ikkje der.',
  none: 'Ingen kalender les avtalane dine no.',
  since: 'Adressa vart laga {when}.',
  notRead: 'Ingen kalender har lese henne enno.',
  read: 'Ho vart lesen sist {when}.',
  address: 'Adressa di',
  once: 'Kopier henne no. Vi viser henne berre denne gongen. Den som har henne, ser når du har avtalar.',
  make: 'Lag ei adresse',
  renew: 'Lag ei ny adresse',
  withdraw: 'Trekk adressa tilbake',
  renewHint: 'Lagar du ei ny, sluttar den gamle å verka med ein gong. Sluttar du i jobben, sluttar ho òg.',
} as const satisfies SameShape<typeof nb>;
