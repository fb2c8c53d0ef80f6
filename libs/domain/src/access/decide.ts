import { keysOf } from '../closed-table/closed-table.ts';
import { basisOf } from './basis.ts';
import type { AccessFacts, Basis } from './reader.ts';
import { type RefusalRule, rules } from './rules.ts';

export type Decision =
  | { readonly allow: true; readonly basis: Basis }
  | { readonly allow: false; readonly rule: RefusalRule };

const inOrder = keysOf(rules);

/** May this reader do this, with this row, about this young person, now? */
export const decide = (facts: AccessFacts): Decision => {
  const rule = inOrder.find((code) => rules[code].refuses(facts));
  const basis = basisOf[facts.relation](facts);
  return rule === undefined && basis !== null
    ? { allow: true, basis }
    : { allow: false, rule: rule ?? 'nothing-opens-it' };
};
