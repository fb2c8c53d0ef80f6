import { allCategories, type Category } from '../category/categories.ts';
import { decide } from './decide.ts';
import type { AccessFacts, Basis } from './reader.ts';
import type { RefusalRule } from './rules.ts';

/** What can be asked about: the case at all, what other services wrote in a category, and the young person's own words. */
export type Topic = 'case' | Category | 'own_words';

export const topics: readonly Topic[] = ['case', ...allCategories, 'own_words'];

/** What would make a no a yes. */
export type Change =
  | 'stronger-sign-in'
  | 'post-as-professional'
  | 'protection-looked-up'
  | 'somebody-else-instead'
  | 'clearance'
  | 'two-open-for-guardian'
  | 'asked-and-accepts'
  | 'accepts'
  | 'reopened'
  | 'consent'
  | 'legal-basis'
  | 'emergency'
  | 'young-person-opens';

/** Rule of refusal → what would change it. */
export const whatWouldChange = {
  'not-assured': ['stronger-sign-in'],
  'role-lacks-permission': ['post-as-professional'],
  'not-about-a-young-person': ['post-as-professional'],
  'protection-unknown': ['protection-looked-up'],
  'too-close': ['somebody-else-instead'],
  'strictly-confidential': ['clearance'],
  'emergency-never': ['clearance', 'asked-and-accepts'],
  confidential: ['clearance'],
  shielded: ['clearance'],
  'guardian-blocked': ['two-open-for-guardian'],
  'no-relation': ['asked-and-accepts', 'emergency'],
  'former-member': ['asked-and-accepts', 'emergency'],
  'relation-not-for-role': ['post-as-professional'],
  'emergency-only-reads': ['asked-and-accepts'],
  'invited-sees-the-invitation-only': ['accepts', 'emergency'],
  'follow-up-closed': ['reopened'],
  'nothing-opens-it': ['consent', 'legal-basis', 'emergency'],
  'own-lock': ['young-person-opens'],
} as const satisfies Record<RefusalRule, readonly Change[]>;

/** Yes, and why; or no, by which rule, and what would change it. */
export type Explained =
  | { readonly topic: Topic; readonly allow: true; readonly basis: Basis }
  | {
      readonly topic: Topic;
      readonly allow: false;
      readonly rule: RefusalRule;
      readonly changes: readonly Change[];
    };

type Standing = Omit<AccessFacts, 'permission' | 'category' | 'ownService' | 'keptBack'>;

/** `keptOut`: the young person keeps the reader's service out of all own words. */
const askedAbout = (topic: Topic, standing: Standing, keptOut: boolean): AccessFacts => {
  const facts = { ...standing, ownService: false, keptBack: false };
  if (topic === 'own_words') return { ...facts, permission: 'plan.read', category: null, keptBack: keptOut };
  return { ...facts, permission: 'case.read', category: topic === 'case' ? null : topic };
};

/** Why somebody can or cannot see, topic by topic: the very decision that lets in, and never another. */
export const explain = (standing: Standing, keptOut: boolean): Explained[] =>
  topics.map((topic) => {
    const decision = decide(askedAbout(topic, standing, keptOut));
    return decision.allow
      ? { topic, allow: true, basis: decision.basis }
      : { topic, allow: false, rule: decision.rule, changes: whatWouldChange[decision.rule] };
  });
