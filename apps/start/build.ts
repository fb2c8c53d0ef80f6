import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiledFolder } from './compiled.ts';
import { Sentence } from './sentence.ts';

/** Something that is built from sources, and how to know whether it is fresh. */
interface Part {
  readonly name: string;
  readonly sources: readonly string[];
  readonly results: readonly string[];
  /** One after the other. */
  readonly commands: readonly (readonly string[])[];
}

const LANGUAGE = ['tsconfig.json', 'package.json', 'package-lock.json', 'libs'];

const PARTS: readonly Part[] = [
  {
    name: 'API',
    sources: [
      ...LANGUAGE,
      'tsconfig.build.json',
      'nest-cli.json',
      'apps/api/src',
      'apps/admin/src/i18n',
      'apps/start/bundle-api.ts',
    ],
    results: ['dist/apps', 'dist/libs', 'dist/bundled'],
    commands: [['node_modules/@nestjs/cli/bin/nest.js', 'build'], ['apps/start/bundle-api.ts']],
  },
  {
    name: 'pages',
    sources: [...LANGUAGE, 'apps/admin'],
    results: ['dist/admin'],
    commands: [
      ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn', '--config', 'apps/admin/vite.config.ts'],
    ],
  },
];

/** Build what is not built, or is older than its sources; answers the names of what was built. */
export async function buildWhatIsStale(clone: string): Promise<string[]> {
  const built: string[] = [];
  for (const part of PARTS) {
    const stamp = join(clone, 'dist', `${part.name}.fingerprint`);
    const fingerprint = fingerprintOf(clone, part.sources);
    const whole = part.results.every((result) => existsSync(join(clone, result)));
    if (whole && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) continue;
    rmSync(stamp, { force: true });
    // what was compiled of older sources is of no use to anybody, and would only grow
    rmSync(join(clone, compiledFolder), { recursive: true, force: true });
    for (const result of part.results) rmSync(join(clone, result), { recursive: true, force: true });
    for (const command of part.commands) await build(clone, part.name, command);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, fingerprint);
    built.push(part.name);
  }
  return built;
}

async function build(clone: string, name: string, command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...command], {
    cwd: clone,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Sentence(`Building the ${name} failed; what it says above is why.`);
}

/** Changes when a source is added, removed, or written to. */
export function fingerprintOf(clone: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(clone, source))) {
    // whole milliseconds: what a copy of the file keeps
    const { mtime, size } = statSync(join(clone, file));
    hash.update(`${file} ${String(mtime.getTime())} ${String(size)}\n`);
  }
  return hash.digest('hex');
}

function filesIn(clone: string, source: string): string[] {
  const path = join(clone, source);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [source];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(clone.length))
    .sort();
}
