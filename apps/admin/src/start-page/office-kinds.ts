import { isKeyOf } from '#domain/closed-table/closed-table';
import { officeDay } from '../i18n/nb/office-day.ts';
import type { IconName } from '../look/icons/drawings.tsx';
import type { Item } from './use-my-day.ts';

export type OfficeKind = keyof typeof officeDay.above;
export type OfficeItem = Item & { readonly kind: OfficeKind };

export const isOfficeKind = (kind: string): kind is OfficeKind => isKeyOf(officeDay.above, kind);
export const isOffice = (item: Item): item is OfficeItem => isOfficeKind(item.kind);

interface OfficeRule {
  readonly icon: IconName;
  /** Where it is done. */
  readonly to: (item: Item) => string;
  readonly way: keyof typeof officeDay.ways;
}

const userPage = ({ parentId }: Item): string => `/users/${parentId ?? ''}`;
const always = (path: string) => (): string => path;

/** What each kind looks like, and on which page it is done. */
export const officeKinds = {
  role_proposed: { icon: 'person', to: always('/given-roles'), way: 'answer' },
  law_proposed: { icon: 'document', to: always('/law'), way: 'answer' },
  erasure_to_confirm: { icon: 'lock', to: always('/erasure-approvals'), way: 'answer' },
  relation_ending: { icon: 'lock', to: always('/relation-endings'), way: 'answer' },
  release_to_approve: { icon: 'chart', to: always('/releases'), way: 'figures' },
  release_to_open: { icon: 'chart', to: always('/open-figures'), way: 'answer' },
  data_request: { icon: 'question', to: always('/data-requests'), way: 'answer' },
  paper_request: { icon: 'document', to: ({ id }) => `/paper-requests/${id}`, way: 'answer' },
  incident_clock: { icon: 'flag', to: always('/incidents'), way: 'incident' },
  emergency_to_review: { icon: 'danger', to: always('/emergency-reviews'), way: 'review' },
  log_findings: { icon: 'eye', to: always('/log-review'), way: 'review' },
  erasure_to_prepare: { icon: 'lock', to: ({ id }) => `/erasures/${id}`, way: 'erasures' },
  retention_over: { icon: 'clock', to: always('/erasures'), way: 'erasures' },
  agreement_missing: { icon: 'document', to: always('/agreements'), way: 'agreements' },
  roles_unread: { icon: 'people', to: ({ text }) => `/given-roles?quarter=${text}`, way: 'roles' },
  incident_open: { icon: 'flag', to: always('/incidents'), way: 'incident' },
  left_behind: { icon: 'baton', to: userPage, way: 'user' },
  number_missing: { icon: 'phone', to: always('/emergency-numbers'), way: 'numbers' },
  mail_trouble: { icon: 'speech', to: always('/sent-notices'), way: 'mail' },
  post_ending: { icon: 'calendar', to: userPage, way: 'user' },
  agreement_ending: { icon: 'document', to: always('/agreements'), way: 'agreements' },
  release_due: { icon: 'calendar', to: always('/releases'), way: 'allReleases' },
  token_ending: { icon: 'clock', to: always('/open-figures'), way: 'tokens' },
  user_without_post: { icon: 'person', to: userPage, way: 'user' },
  template_draft: { icon: 'pencil', to: ({ id }) => `/templates/${id}`, way: 'template' },
  population_old: { icon: 'people', to: always('/external-series'), way: 'sources' },
  series_old: { icon: 'chart', to: always('/external-series'), way: 'sources' },
  release_new: { icon: 'chart', to: always('/releases'), way: 'allReleases' },
  report_ready: {
    icon: 'document',
    to: ({ id, status }) => `/figures/reports?report=${id}&place=${status ?? '0'}`,
    way: 'reports',
  },
  aim_passed: { icon: 'goal', to: always('/indicators'), way: 'indicators' },
  aim_without_baseline: { icon: 'goal', to: always('/indicators'), way: 'indicators' },
} as const satisfies Record<OfficeKind, OfficeRule>;
