import type { Area } from '#domain/mapping/areas';

/** The areas of a mapping, as they are called on every page. */
export const areaNames = {
  housing: 'Housing',
  debt: 'Money and debt',
  income: 'Income and benefits',
  papers: 'Papers and residence',
  physical_health: 'Body and health',
  mental_health: 'Mental health',
  substance_use: 'Drugs and alcohol',
  school: 'School',
  bullying: 'Bullying',
  work: 'Work and experience',
  language_digital: 'Language and digital skills',
  family_care: 'Family and own children',
  safety: 'Safety: violence, threats, control',
  network: 'Friends and network',
  leisure: 'Free time',
  strengths: 'What are you good at? What matters most to you?',
  helpers: 'Who already helps you?',
} as const satisfies Record<Area, string>;
