import { allCategories } from '../category/categories.ts';
import { decide } from './decide.ts';
import type { AccessFacts, Grant } from './reader.ts';

/**
 * The categories that this reader sees of what other services wrote (`ownService` true: of the own service's
 * rows), each with why. A category that is missing here is shown as «noe her er ikke delt med deg», never how much.
 */
export const visibleCategories = (facts: Omit<AccessFacts, 'category'>): Grant[] =>
  allCategories.flatMap((category) => {
    const decision = decide({ ...facts, category });
    return decision.allow ? [{ category, basis: decision.basis }] : [];
  });
