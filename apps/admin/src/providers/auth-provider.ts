import type { AuthProvider } from 'react-admin';
import { knownUser, signIn, signOut } from './sign-in-calls.ts';

const signInPage = '/sign-in';

/** react-admin's sign-in over `/api/session`. A session that ends under way is met by the sign-in on top, not here. */
export const authProvider: AuthProvider = {
  login: async ({ username, password }: { username: string; password: string }) => {
    await signIn(username, password);
  },
  checkAuth: async () => {
    if (!(await knownUser()))
      throw Object.assign(new Error('not-signed-in'), { redirectTo: signInPage, message: false });
  },
  checkError: () => Promise.resolve(),
  logout: async () => {
    await signOut();
    return signInPage;
  },
  getIdentity: async () => {
    const user = await knownUser();
    return { id: user?.id ?? '', fullName: user?.name ?? '' };
  },
  getPermissions: async () => (await knownUser())?.role,
};
