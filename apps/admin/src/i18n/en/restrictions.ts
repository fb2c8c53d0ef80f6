import type { restrictions as nb } from '../nb/restrictions.ts';
import type { SameShape } from '../text-key.ts';

export const restrictions = {
  band: {
    label: 'The use has been stopped',
    heading: 'The use of what is written about {name} has been stopped. You can read, not write.',
    why: '{by} stopped it, {day}: {reason}',
    still:
      'You can still receive a no to sharing, hand on the baton, leave the team and answer what is said to be wrong.',
  },
  heading: 'Stopped use',
  none: 'No case has been stopped.',
  since: 'Since {day}, {name}',
  ended: 'Lifted {day}: {reason}',
  stop: 'Stop the use in the meantime',
  stopHeading: 'Stop the use',
  stopConsequence:
    'The team can read the case, but not write in it, until you lift this. The young person sees it.',
  stopLabel: 'Why? The team and the young person read it.',
  lift: 'Lift',
  liftHeading: 'Let the use go on',
  liftConsequence: 'The team can write in the case again at once.',
  liftLabel: 'Why? The young person reads it.',
  missing: {
    reason_missing: 'Write why.',
    already_restricted: 'The use of this case has already been stopped.',
  },
} as const satisfies SameShape<typeof nb>;
