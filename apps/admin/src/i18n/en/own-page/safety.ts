import type { ownSafety as first } from '../../nb/own-page/safety.ts';
import type { SameShape } from '../../text-key.ts';

export const ownSafety = {
  figures: {
    heading: 'How figures are made, and how they are protected',
    made: 'Managers can see how many young people get help. They only get numbers.',
    divided:
      'The numbers also say how many are in work, at school or do something else, by age and gender. Gender is in the national identity number. We use it for nothing else.',
    background:
      'If you want, you can also say something about your background. It is counted for the whole county only.',
    never: 'They never see your name, your goals or what you have written.',
    rounded:
      'All numbers are rounded to 0, 5, 10, 15 and so on. Small groups are not split up. That way nobody can work out who you are.',
  },
  reports: {
    heading: 'Somebody has written to child welfare (barnevernet)',
    line: '{name}, {service}, wrote to {receiver}, {date}:',
    opened: 'Child welfare has opened this to you: {reason}',
  },
  emergency: {
    heading: 'Somebody needed to see something about you quickly',
    line: '{service} opened {what}, {date} at {time}, {because}.',
    what: {
      basic: 'who you are and who is on your team',
      school: 'your school part',
      work_economy: 'the part about work and money',
      health: 'your health part',
      family: 'the part about family and child welfare',
    },
    because: {
      danger: 'because you needed help quickly',
      child_welfare: 'because somebody was afraid that you were not safe',
      absent_colleague: 'because the one who usually helps you was away',
      other: 'because they thought it could not wait',
    },
    who: 'It was {name}. They wrote: “{reason}”',
    open: 'They can read until {time}. They cannot write.',
    waits: 'Somebody else goes through it by {date}. You may read the answer.',
    ok: 'Somebody else has gone through it: It was right to open.',
    misuse: 'Somebody else has gone through it: It was not right to open.',
    later: 'You are told only now, because: {reason}',
    label: 'Emergency access',
  },
} as const satisfies SameShape<typeof first>;
