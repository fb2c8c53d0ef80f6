import type { Fields } from '#domain/field-merge/field-merge';
import { leftOver } from '../drafts/left-over.ts';
import type { Clash } from '../young-people/case-page/use-merged-save.ts';

/** Of one field: the text that was not chosen, to be put aside. */
export function leftOf(clash: Clash, chosen: Fields, field: string): string {
  const at = clash.collisions.find((one) => one.field === field);
  return at === undefined ? '' : leftOver(chosen[field] ?? '', [at.mine, at.theirs]);
}
