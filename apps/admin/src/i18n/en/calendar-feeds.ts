import type { calendarFeeds as nb } from '../nb/calendar-feeds.ts';
import type { SameShape } from '../text-key.ts';

export const calendarFeeds = {
  title: 'My calendar',
  loading: 'Fetching the calendar …',
  failed: 'We could not fetch the calendar. Something is wrong with us, not with you.',
  heading: 'My appointments in another calendar',
  what: 'With a secret address, the calendar on your work phone can show when you have meetings and deadlines in Laget.',
  care: 'It says only that there is a meeting or a deadline (“Møte i Laget”, “Frist i Laget”). No names, no place. Those with a protected address are not there.',
  none: 'No calendar reads your appointments now.',
  since: 'The address was made {when}.',
  notRead: 'No calendar has read it yet.',
  read: 'It was last read {when}.',
  address: 'Your address',
  once: 'Copy it now. We show it only this once. Whoever has it sees when you have appointments.',
  make: 'Make an address',
  renew: 'Make a new address',
  withdraw: 'Withdraw the address',
  renewHint:
    'If you make a new one, the old one stops working at once. When you leave the job, it stops too.',
} as const satisfies SameShape<typeof nb>;
