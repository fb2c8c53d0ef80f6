import { request } from './api-client.ts';
import { read, signInCall, stepUpCall, verb } from './data-provider.ts';
import { settleLanguage, speaksAnother } from './own-language.ts';
import { Problem } from './problem.ts';
import {
  type Session,
  sessionBegins,
  sessionHasEnded,
  sessionIsOut,
  sessionState,
  type SessionUser,
} from './session.ts';

/** Signs in with a name and a password. Throws `Problem` (`wrong-sign-in`, `too-many`). */
export async function signIn(username: string, password: string): Promise<SessionUser> {
  const { data } = await signInCall(username, password);
  sessionBegins(data);
  await settleLanguage(data.user.language);
  return data.user;
}

/** Who is signed in; throws `Problem` 401 when nobody is. */
export async function whoAmI(): Promise<SessionUser> {
  const { data } = await read<Session>('/session');
  sessionBegins(data);
  return data.user;
}

async function askWho(): Promise<SessionUser | undefined> {
  try {
    const user = await whoAmI();
    await settleLanguage(user.language);
    if (speaksAnother()) window.location.reload();
    return user;
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error;
    const now = sessionState();
    if ('user' in now) return now.user; // signed in while the question was on its way
    sessionIsOut();
    return undefined;
  }
}

let asking: Promise<SessionUser | undefined> | undefined;

/** Who is signed in, asked once; undefined when nobody is. */
export async function knownUser(): Promise<SessionUser | undefined> {
  const state = sessionState();
  if ('user' in state) return state.user;
  if (state.status === 'out') return undefined;
  asking ??= askWho().finally(() => {
    asking = undefined;
  });
  return asking;
}

const signOutCalls = {
  here: { method: 'DELETE', path: '/session' },
  everywhere: { method: 'POST', path: '/session/end-everywhere' },
} as const;

/**
 * Signs out here, or on every machine. The session is forgotten here even when it had already ended there. Answers with the
 * provider's page for signing out there too, when there is one.
 */
export async function signOut(where: keyof typeof signOutCalls = 'here'): Promise<string | undefined> {
  if (!('user' in sessionState())) return undefined;
  const { method, path } = signOutCalls[where];
  try {
    return placeIn((await request(method, path, { withoutSession: true })).body);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error;
    return undefined;
  } finally {
    sessionIsOut();
  }
}

const placeIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'goTo' in body && typeof body.goTo === 'string'
    ? body.goTo
    : undefined;

/** After signing in anew in another window: true when it is the same user, who then goes on here. */
export async function goOnAfterAnotherWindow(): Promise<boolean> {
  const before = sessionState();
  const { data } = await read<Session>('/session');
  if ('user' in before && before.user.id !== data.user.id) return false;
  sessionBegins(data);
  return true;
}

/** Signs the same user in again on top of an open page; another user gets no view of it. False: it was another. */
export async function signInAgain(username: string, password: string): Promise<boolean> {
  const before = sessionState();
  const { data } = await signInCall(username, password);
  if ('user' in before && before.user.id !== data.user.id) {
    await request('DELETE', '/session', { csrfToken: data.csrfToken, withoutSession: true });
    return false;
  }
  sessionBegins(data);
  return true;
}

/** Shows once more who it is, with the password: what waits for a fresh sign-in goes on. */
export async function stepUp(password: string): Promise<void> {
  const { data } = await stepUpCall(password);
  sessionBegins(data);
}

/** Acts in another of the own posts from now on. */
export async function changePost(postId: string): Promise<void> {
  await verb('/session/change-post', { postId });
  await whoAmI();
}

/** Somebody said that the session is over: asks whether it is. It goes on under a new secret, or the page asks on top. */
export async function whetherItIsOver(): Promise<void> {
  if (!(await goOnAfterAnotherWindow())) sessionHasEnded();
}
