import type { Part } from '../part.ts';
import { mapping } from './mapping.ts';
import { meetings } from './meetings.ts';
import { notes } from './notes.ts';
import { ownWords } from './own-words.ts';
import { person } from './person.ts';
import { plan } from './plan.ts';
import { sharing } from './sharing.ts';
import { team } from './team.ts';
import { transitions } from './transitions.ts';
import { watching } from './watching.ts';

/** Every part of the file, in the order in which it is read. */
export const parts = [
  ...person,
  ...team,
  ...plan,
  ...mapping,
  ...transitions,
  ...ownWords,
  ...meetings,
  ...notes,
  ...sharing,
  ...watching,
] as const satisfies readonly Part[];

export type PartName = (typeof parts)[number]['name'];

/** As a list of the wide kind, for whoever goes through all of them. */
export const allParts: readonly (Part & { readonly name: PartName })[] = parts;
