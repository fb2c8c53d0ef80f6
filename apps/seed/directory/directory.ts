import type { IsoDate } from '#domain/calendar/date';
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
  /** The first day without an active account: may be on an old team, and on no new one. */
  readonly leftOn: IsoDate | null;
}

/** Who works where, and who is the next to take a case. */
export interface Directory {
  readonly municipalityId: (place: Place) => string;
  readonly services: readonly Service[];
  readonly posts: readonly Post[];
  readonly serviceNamed: (key: string) => Service;
  readonly postWith: (id: string) => Post | undefined;
  readonly signIn: (username: string) => Post;
  /** The service of a kind that a young person of this place and age belongs to. */
  readonly serviceFor: (place: Place, kind: ServiceKind, age: number) => Service;
  /** Somebody who has left the service, with the batons still in hand; null where nobody has. */
  readonly leaverOf: (service: Service) => Post | null;
  /** The colleague who takes the next case of the service. */
  readonly takesNext: (service: Service) => Post;
}
