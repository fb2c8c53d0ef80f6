import type { IsoDate } from '#domain/calendar/date';
import type { Language } from '#domain/language/languages';
import type { Role } from '#domain/roles/roles';
import type { ServiceKind } from '#domain/service/service-kinds';

/** Who is signed in, as `GET /api/session` says. */
export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly username: string;
  /** Who vouched for the user: `demo`, or one of the sign-in providers. */
  readonly provider: string;
  readonly postId: string | null;
  readonly title: string | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly serviceKind: ServiceKind | null;
  /** Set for a young person only: the own id in every path. */
  readonly youngPersonId: string | null;
  /** A young person who signed in with less than high. */
  readonly narrow: boolean;
  /** The places the user works in; the session acts in exactly one. */
  readonly posts: readonly OwnPost[];
  /** What the user has chosen to read Laget in; null: as the machine asks for. */
  readonly language: Language | null;
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

/**
 * `ended`: the server has ended it while a page was open; `stale`: what was asked for needs a fresh sign-in. In both the
 * page asks on top and goes on.
 */
export type SessionState =
  | { readonly status: 'unknown' | 'out' }
  | ({ readonly status: 'in' | 'ended' | 'stale' } & Session);

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

/** «Not now» to a fresh sign-in: the session is as good as before, and what needed more is given up. */
export function staysAsItIs(why: Error): void {
  if (state.status !== 'stale') return;
  become({ ...state, status: 'in' });
  for (const { reject } of waiting.splice(0)) reject(why);
}

/** The session is over, and nobody has asked for anything: the page asks on top. */
export function sessionHasEnded(): void {
  if (state.status === 'in' || state.status === 'stale') become({ ...state, status: 'ended' });
}

/** The session is over, or too long ago for what is asked: resolves when the user has signed in again on top of the page. */
export function signedInAgain(lacking: 'ended' | 'stale'): Promise<void> {
  if (state.status === 'in' || state.status === 'stale') become({ ...state, status: lacking });
  return new Promise((resolve, reject) => {
    waiting = [...waiting, { resolve, reject }];
  });
}
