import type { IsoDate } from '#domain/calendar/date';
import type { Role } from '#domain/roles/roles';
import type { ServiceKind } from '#domain/service/service-kinds';

/** Who is signed in, as `GET /api/session` says. */
export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly username: string;
  readonly postId: string | null;
  readonly title: string | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly serviceKind: ServiceKind | null;
  /** Set for a young person only: the own id in every path. */
  readonly youngPersonId: string | null;
  /** The places the user works in; the session acts in exactly one. */
  readonly posts: readonly OwnPost[];
}

export interface OwnPost {
  readonly id: string;
  readonly title: string;
  readonly serviceName: string;
}

/** Answer of `POST` and `GET /api/session`. */
export interface Session {
  readonly user: SessionUser;
  readonly csrfToken: string;
  /** Today in Norway as the server counts. */
  readonly today: IsoDate;
}

/** `ended`: the server has ended it while a page was open; the page asks for sign-in on top and goes on. */
export type SessionState =
  { readonly status: 'unknown' | 'out' } | ({ readonly status: 'in' | 'ended' } & Session);

type Listener = () => void;

let state: SessionState = { status: 'unknown' };
const listeners = new Set<Listener>();
let waiting: { resolve: () => void; reject: (why: Error) => void }[] = [];

const become = (next: SessionState): void => {
  state = next;
  for (const listener of listeners) listener();
};

export const sessionState = (): SessionState => state;

export function onSessionChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Signed in, also again: requests that waited for it go on. */
export function sessionBegins(session: Session): void {
  become({ status: 'in', ...session });
  for (const { resolve } of waiting.splice(0)) resolve();
}

/** Signed out by choice: nothing of the session is kept, and requests that waited are given up. */
export function sessionIsOut(): void {
  become({ status: 'out' });
  for (const { reject } of waiting.splice(0)) reject(new Error('signed out'));
}

/** The server no longer knows the session: resolves when the user has signed in again on top of the page. */
export function signedInAgain(): Promise<void> {
  if (state.status === 'in') become({ ...state, status: 'ended' });
  return new Promise((resolve, reject) => {
    waiting = [...waiting, { resolve, reject }];
  });
}
