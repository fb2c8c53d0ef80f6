import { keysOf } from '../closed-table/closed-table.ts';

/** A closed table of what can stand in the way: code → does it, given these facts? */
export type BlockerRules<Facts> = Readonly<Record<string, (facts: Facts) => boolean>>;

/** «May I?»: the codes of everything that stands in the way, in the table's order. Empty means yes. */
export const blockersIn = <Facts, Code extends string>(
  rules: Readonly<Record<Code, (facts: Facts) => boolean>>,
  facts: Facts,
): Code[] => keysOf(rules).filter((code) => rules[code](facts));

/** Has nobody written anything but spaces here? */
export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
