import { leftOut } from './left-out.ts';
import type { NotIncluded } from './own-export.dto.ts';
import { allParts } from './parts/all.ts';
import type { WhyNot } from './why-not.ts';

const saysSomething = ({ why }: NotIncluded): boolean => why !== 'technical' && why !== 'named_beside';
const named = (of: Readonly<Record<string, WhyNot>>, name: (one: string) => string): NotIncluded[] =>
  Object.entries(of).map(([what, why]) => ({ what: name(what), why }));

/** What is stored and does not leave, with why; technical marks are not worth a line. */
export const notIncluded: NotIncluded[] = [
  ...named(leftOut, (table) => table),
  ...allParts.flatMap(({ table, without }) => named(without ?? {}, (column) => `${table}.${column}`)),
].filter(saysSomething);
