import type { Fields } from '#domain/field-merge/field-merge';
import type { Goal } from '../case-plan.ts';

/** The two voices of a goal, field by field. */
export const goalFields = ({ ownWords, wording }: Goal): Fields => ({ ownWords, wording });
