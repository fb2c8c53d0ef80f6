import sparticuz from '@sparticuz/chromium';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that can be started, and what it must be started with. */
export interface Bundle {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

const unpacking = fileURLToPath(new URL('unpack-chromium.mjs', import.meta.url));
const SYSTEM_FONTS = '/etc/fonts/fonts.conf';
const SYSTEM_LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
];

/** Whether the browser from npm runs on this machine. */
export const canBundle = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** The browser from npm, unpacked once for each version and user. */
export function bundledChromium(): Bundle {
  const home = join(tmpdir(), `laget-chromium-${version()}-${userInfo().username}`);
  if (!existsSync(join(home, 'chromium'))) unpackInto(home);
  return { executablePath: join(home, 'chromium'), args: sparticuz.args, env: environmentFor(home) };
}

const packageFolder = (): string =>
  dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

function version(): string {
  const found = /"version":\s*"([^"]+)"/.exec(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  return found?.[1] ?? 'unknown';
}

/** Unpacked beside its place and moved there, so that two workers never start half a browser. */
function unpackInto(home: string): void {
  const making = `${home}.making-${String(process.pid)}`;
  mkdirSync(making, { recursive: true });
  execFileSync(process.execPath, [unpacking], { env: { ...process.env, TMPDIR: making } });
  writeFileSync(join(making, 'fonts.conf'), fontsIn(home));
  try {
    renameSync(making, home);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

const fontsIn = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`;

/** A bare machine has neither fonts nor the browser's libraries: then the ones in the package are used. */
function environmentFor(home: string): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const bare = !SYSTEM_LIBRARIES.some((folder) => existsSync(join(folder, 'libnss3.so')));
  return {
    ...Object.fromEntries(entries),
    ...(bare ? { LD_LIBRARY_PATH: join(home, 'al2023/lib') } : {}),
    ...(existsSync(SYSTEM_FONTS) ? {} : { FONTCONFIG_FILE: join(home, 'fonts.conf') }),
  };
}
