import { signOut } from '../providers/sign-in-calls.ts';

/** Signs out and loads the sign-in page anew, so that nothing of anybody is left in memory on a shared machine. */
export async function leave(where: 'here' | 'everywhere'): Promise<void> {
  let goTo: string | undefined;
  try {
    goTo = await signOut(where);
  } finally {
    window.location.assign(goTo ?? '/sign-in');
  }
}
