import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Sentence } from '../sentence.ts';

/** The operating system's user that the database's programs run as. */
export interface RunAs {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** Laget had to add this user just now. */
  readonly added: boolean;
}

const PREFERRED = ['postgres', 'laget'];
const WAYS_TO_ADD = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'laget'],
  ['adduser', '-S', '-D', '-H', 'laget'],
] as const;

/**
 * PostgreSQL refuses to run as root. As root the answer is another user, added when the machine has none;
 * for everybody else the answer is undefined: themselves.
 */
export function runAs(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return existing(false) ?? added();
}

function existing(wasAdded: boolean): RunAs | undefined {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of PREFERRED) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined)
      return { name, uid: Number(uid), gid: Number(gid), added: wasAdded };
  }
  return undefined;
}

function added(): RunAs {
  const worked = WAYS_TO_ADD.some(([program, ...words]) => succeeds(program, words));
  const user = worked ? existing(true) : undefined;
  if (user === undefined)
    throw new Sentence(
      'PostgreSQL refuses to run as root, and no other user could be added. Add one (useradd --system laget), or start as an ordinary user.',
    );
  return user;
}

function succeeds(program: string, words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
