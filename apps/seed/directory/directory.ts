import type { Role } from '#domain/roles/roles';
import type { ServiceKind } from '#domain/service/service-kinds';
import type { Place, ServicePlan } from './places.ts';

export interface Service extends ServicePlan {
  readonly id: string;
}

/** Somebody at work: one user in one post. */
export interface Post {
  readonly id: string;
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly service: Service;
  /** Has no active account any more: may be on an old team, and on no new one. */
  readonly hasLeft: boolean;
}

/** Who works where, and who is the next to take a case. */
export interface Directory {
  readonly municipalityId: (place: Place) => string;
  readonly services: readonly Service[];
  readonly posts: readonly Post[];
  readonly serviceNamed: (key: string) => Service;
  readonly signIn: (username: string) => Post;
  /** The service of a kind that a young person of this place and age belongs to. */
  readonly serviceFor: (place: Place, kind: ServiceKind, age: number) => Service;
  /** The colleague who takes the next case of the service. */
  readonly takesNext: (service: Service) => Post;
}
