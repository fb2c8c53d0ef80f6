import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Sentence } from './sentence.ts';

const OWNERS = ['superuser', 'app_migrator', 'app_rw', 'app_figures', 'app_jobs'] as const;

/** The passwords that Laget made for the database's roles at first start. */
export type Passwords = Readonly<Record<(typeof OWNERS)[number], string>>;

const made = (): string => randomBytes(24).toString('base64url');

/** The passwords in `file`, made and written (readable by its owner only) when it is not there. */
export function passwordsIn(file: string): Passwords {
  if (!existsSync(file)) {
    const fresh: Passwords = {
      superuser: made(),
      app_migrator: made(),
      app_rw: made(),
      app_figures: made(),
      app_jobs: made(),
    };
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return fresh;
  }
  const kept = readPasswords(file);
  if (kept === undefined) throw new Sentence(`${file} cannot be read: put it back from a backup.`);
  return kept;
}

function readPasswords(file: string): Passwords | undefined {
  const kept = parsed(readFileSync(file, 'utf8'));
  if (typeof kept !== 'object' || kept === null) return undefined;
  const found = new Map(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const [superuser, app_migrator, app_rw, app_figures, app_jobs] = OWNERS.map((owner) => found.get(owner));
  if (!superuser || !app_migrator || !app_rw || !app_figures || !app_jobs) return undefined;
  return { superuser, app_migrator, app_rw, app_figures, app_jobs };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
