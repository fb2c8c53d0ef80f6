import { isKeyOf } from '../closed-table/closed-table.ts';

/**
 * What each kind of use is for, in the words that the young person reads as why. By the thing of a permission, «thing.verb»; what is
 * about nobody, or is the person's own, has none.
 */
export const purposes = {
  'my-list': 'overview',
  'my-list-csv-export': 'overview',
  'my-list-xlsx-export': 'overview',
  'my-day': 'overview',
  'my-withheld-items': 'overview',
  case: 'follow-up',
  'follow-up': 'follow-up',
  concern: 'follow-up',
  contact: 'follow-up',
  baton: 'follow-up',
  caseload: 'follow-up',
  'help-request': 'follow-up',
  activity: 'follow-up',
  note: 'follow-up',
  meeting: 'follow-up',
  minutes: 'follow-up',
  'minutes-export': 'follow-up',
  thread: 'follow-up',
  blanking: 'follow-up',
  plan: 'plan',
  'plan-export': 'plan',
  goal: 'plan',
  measure: 'plan',
  contribution: 'plan',
  mapping: 'mapping',
  transition: 'hand-over',
  'hand-over-export': 'hand-over',
  invitation: 'hand-over',
  team: 'team',
  absence: 'team',
  'stand-in': 'team',
  supporter: 'team',
  title: 'team',
  guardian: 'team',
  'sign-in-code': 'team',
  consent: 'sharing',
  'legal-basis': 'sharing',
  emergency: 'safety',
  'emergency-review': 'safety',
  protection: 'safety',
  log: 'control',
  'privacy-question': 'control',
  'service-question': 'control',
} as const satisfies Record<string, string>;

export type Purpose = (typeof purposes)[keyof typeof purposes];

/** Of a line of the log by its action; null when nothing is said. */
export const purposeOf = (action: string): Purpose | null => {
  const [thing = ''] = action.split('.');
  return isKeyOf(purposes, thing) ? purposes[thing] : null;
};
