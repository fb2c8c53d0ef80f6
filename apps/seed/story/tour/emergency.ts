import { emergency } from '../../case/emergency.ts';
import type { Chapter } from './tour.ts';

/** One evening Jonas sat at the out-of-hours doctor's: child welfare, not on his team, looked up what he needed. */
export const emergencyOfTour = ({ file, days }: Chapter): void => {
  const by = file.directory.signIn('barnevern');
  emergency(file, {
    at: days.ago(26, 19),
    by,
    reasonCode: 'danger',
    reason:
      'Jonas sitter på legevakten uten å ha sovet på tre døgn. Vi må vite hvem som hjelper ham, og med hva.',
    categories: ['basic', 'health'],
    read: ['case.read', 'plan.read'],
    seenByHolderAt: days.ago(23, 8),
    review: {
      at: days.ago(23, 13),
      by: file.directory.signIn('personvern'),
      text: 'Det var riktig å åpne. Bare det som trengtes ble lest, og tilgangen ble avsluttet etter tjue minutter.',
    },
  });
};
