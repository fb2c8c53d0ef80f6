import type { calendarFeeds as nb } from '../nb/calendar-feeds.ts';
import type { SameShape } from '../text-key.ts';

export const calendarFeeds = {
  title: 'My calendar',
  loading: 'Fetching the calendar …',
  failed: 'We could not fetch the calendar. Something is wrong with us, not with you.',
  heading: 'My appointments in another calendar',
  what: {
    staff:
      'With a secret address, the calendar on your work phone can show when you have meetings and deadlines in Laget.',
    young_person: 'With a secret address, the calendar on your phone can show when you have meetings.',
    guardian: 'With a secret address, the calendar on your phone can show the meetings you are asked to.',
  },
  care: {
    staff:
      'It says only that there is a meeting or a deadline (“Møte i Laget”, “Frist i Laget”). No names, no place. Those with a protected address are not there.',
    young_person:
      'It says only “Avtale” (appointment) and the time. If others see your calendar, they see that you have an appointment. They do not see who with, where or why.',
    guardian:
      'It says only “Avtale” (appointment) and the time. If others see your calendar, they see that you have an appointment. They do not see who it is about, where it is or why.',
  },
  how: 'Copy the address. Open the calendar, choose to subscribe to a calendar, and paste the address there.',
  none: 'No calendar reads your appointments now.',
  since: 'The address was made {when}.',
  notRead: 'No calendar has read it yet.',
  read: 'It was last read {when}.',
  address: 'Your address',
  once: 'Copy it now. We show it only this once. Whoever has it sees when you have appointments.',
  make: 'Make an address',
  renew: 'Make a new address',
  withdraw: 'Withdraw the address',
  copy: 'Copy the address',
  copied: 'The address is copied.',
  ends: {
    staff: 'When you leave the job, it stops too.',
    young_person: 'It also stops when your team is done, or if your address becomes protected.',
    guardian: 'It also stops when you are no longer there as a guardian, or when the team is done.',
  },
  renewHint: 'If you make a new address, the old one stops working at once.',
  blockers: {
    'calendar-address-protected':
      'Your address is protected. So we make no calendar outside Laget. You see your meetings here.',
    'calendar-nobody': 'Right now there are no meetings that we can show in a calendar.',
  },
} as const satisfies SameShape<typeof nb>;
