import type { Responsible } from '#domain/measure/measure';
import { presentMembers } from '../../young-people/case-page/team-ring-of.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';

/** Somebody who can be responsible for a measure. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly service: string | null;
  /** The kind of service; null for supporters and the young person. */
  readonly kind: string | null;
  readonly responsible: Responsible;
  /** As the API names it. */
  readonly body: Readonly<Record<string, string | boolean>>;
}

const nobody: Responsible = { postId: null, serviceId: null, supporterId: null, youngPerson: false };

/** The team of today: everybody with a post, the supporters, and the young person. */
export function candidates(of: CaseOfPlan): Candidate[] {
  const members = presentMembers(of).map(({ postId, serviceId, name, serviceName, serviceKind }) => ({
    key: postId,
    name,
    service: serviceName,
    kind: serviceKind,
    responsible: { ...nobody, postId, serviceId },
    body: { responsiblePostId: postId },
  }));
  const supporters = of.supporters
    .filter(({ until }) => until === null || until >= of.today)
    .map(({ id, name }) => ({
      key: id,
      name,
      service: null,
      kind: null,
      responsible: { ...nobody, supporterId: id },
      body: { responsibleSupporterId: id },
    }));
  const self: Candidate = {
    key: 'young_person',
    name: of.person.givenName,
    service: null,
    kind: null,
    responsible: { ...nobody, youngPerson: true },
    body: { responsibleYoungPerson: true },
  };
  return [...members, ...supporters, self];
}

/** The key of whoever is responsible now. */
export const keyOfResponsible = (measure: Measure): string =>
  measure.responsiblePostId ?? measure.responsibleSupporterId ?? 'young_person';
