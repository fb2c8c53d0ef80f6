import type { categories as nb } from '../nb/categories.ts';
import type { SameShape } from '../text-key.ts';

export const categories = {
  names: {
    basic: 'Who I am',
    school: 'School',
    work_economy: 'Work and money',
    health: 'Health',
    family: 'Family and child welfare',
  },
  contents: {
    basic: 'Name, goals, free time and who is on the team',
    school: 'Absence, marks, well-being, bullying',
    work_economy: 'Job, money, housing, residence papers',
    health: 'Body, mental health, drugs and alcohol',
    family: 'Home, parents, brothers and sisters, safety',
  },
} as const satisfies SameShape<typeof nb>;
