import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from '../api/src/platform/version.ts';

const root = resolve(import.meta.dirname, '../..');
/** What makes a release, and what audits it. */
const sources = ['libs/disclosure-control/src', 'libs/domain/src/release', 'apps/figures'];

/**
 * Says which code made a release: the version, and a digest of every file that has a part in it. Who has the code can
 * reckon it anew.
 */
export const codeMark = (): string => {
  const files = sources
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .filter((file) => !file.endsWith('.spec.ts'))
    .toSorted();
  const digest = createHash('sha256');
  for (const file of files)
    digest
      .update(file)
      .update('\0')
      .update(readFileSync(resolve(root, file)));
  return `${version} ${digest.digest('hex').slice(0, 16)}`;
};
