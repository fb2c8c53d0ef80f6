import type { emergencyNumbers as nb } from '../nb/emergency-numbers.ts';
import type { SameShape } from '../text-key.ts';

export const emergencyNumbers = {
  title: 'Emergency numbers',
  intro:
    'These numbers stand where somebody answers “acute” in the mapping. A wrong number can cost a life. Call it before you save.',
  own: 'the municipality’s own',
  missing: 'missing',
  noOwn: 'no number of its own any more',
  changeNamed: 'Change the number of {who} for {name}',
  phone: 'Number',
  phoneHint:
    'Empty: the municipality has none of its own. Then the number that is the same everywhere counts.',
  reason: 'Why do you change it?',
  save: 'Save the number',
  history: 'Changed {count} time |||| Changed {count} times',
  change: '{who}: {phone}',
  by: '{name}, {date}: {reason}',
  blockers: {
    'number-form': 'Write digits only, with spaces if you like.',
    'number-unchanged': 'Write another number than the one that counts now.',
    'reason-missing': 'Write why.',
  },
} as const satisfies SameShape<typeof nb>;
