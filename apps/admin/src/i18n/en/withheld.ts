import type { withheld as nb } from '../nb/withheld.ts';
import type { SameShape } from '../text-key.ts';

/** «Holdt tilbake for foresatte»: what health personnel keep from guardians. */
export const withheld = {
  title: 'Kept from guardians',
  intro:
    'Health personnel can keep something from guardians when the young person is between 12 and 16 and has good reasons for it. Somebody looks at it again every third month.',
  link: 'See what is kept back',
  linkText: 'See what is kept from guardians, and when somebody is to look at it again.',
  now: 'Kept back now',
  none: 'Nothing is kept back now.',
  before: 'Lifted',
  showBefore: 'Show one that is lifted |||| Show {count} that are lifted',
  verb: 'Keep from guardians',
  heading: 'Keep this from guardians?',
  text: 'Guardians do not get to see or know it from now on, not even if {name} has shown it. {name}, your service and the privacy officer read the reason. The rest of the team sees only that it is kept back.',
  label: 'Why should guardians not know?',
  marked: 'Health personnel keep this from guardians.',
  kinds: {
    goal: 'A goal',
    measure: 'A measure',
    contribution: 'Something the young person has written',
    note: 'A note',
    mapping_answer: 'An answer in the mapping',
  },
  by: '{name}, {service}, {day}',
  reviewOn: 'Look at it again {day}.',
  reviewNow: 'Look at it again now. The day was {day}.',
  lifted: '{name} lifted it {day}: {reason}',
  lift: 'Lift',
  liftHeading: 'Let guardians know it again?',
  liftText: 'Nothing is shown by itself. {name} still chooses what guardians see in Laget.',
  liftLabel: 'Why do you lift it?',
} as const satisfies SameShape<typeof nb>;
