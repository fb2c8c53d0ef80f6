import type { ownNotesPage as first } from '../../nb/own-page/notes.ts';
import type { SameShape } from '../../text-key.ts';

export const ownNotesPage = {
  notes: {
    heading: 'Notes about me',
    intro: 'This is what those who help you have written about you. You can ask them about anything here.',
    list: 'What has been written',
    none: 'Nobody has written notes about you yet.',
    open: 'Read the notes about you',
    failed: 'We could not fetch the notes. Something is wrong at our end, not yours.',
    by: '{name} at {service}',
    changed: 'Changed {date}',
    blanked: 'This was wrong. Whoever wrote it took it away. {reason}',
    shared: '{service} may also read this: {reason}',
    stop: 'Stop sharing this with {service}',
    youToo: 'you',
    reasons: {
      wrote_it: 'Wrote it',
      own_service: 'Works at the same place',
      own_profession: 'Works at the same place, with the same thing',
      chosen: 'Has been chosen',
      team: 'Is on the team, and you have shared this topic',
      shared: 'Has been given this one note',
    },
    law: 'Now and then the law says that you must wait to read something. Then it comes here when the wait is over.',
  },
} as const satisfies SameShape<typeof first>;
