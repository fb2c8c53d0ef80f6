import { hash } from '@node-rs/argon2';
import { demoPassword, demoSignIns } from '../demo-sign-ins.ts';
import type { RowBook } from '../rows/row-book.ts';

/** The same salt every time: the demo's password is printed on the screen, and the same seed must give the same rows. */
const salt = new TextEncoder().encode('laget-demo-salt!');

/** OWASP's setting for argon2id: 19 MiB, two passes, one lane. */
const hashed = (): Promise<string> =>
  hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1, salt });

/** One hash for everybody who can sign in; all the others have none and cannot. */
export const addCredentials = async (book: RowBook, userOf: (username: string) => string): Promise<void> => {
  const password_hash = await hashed();
  for (const { username } of demoSignIns)
    book.add('credential', { user_id: userOf(username), password_hash });
};
