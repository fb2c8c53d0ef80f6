import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealKeyIn } from '../access-log/seal/seal-key.ts';
import { Configuration } from '../platform/configuration.ts';
import type { Job, JobWork } from '../platform/jobs/job.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { type ArchiveRecord, packageOf } from './package/contents.ts';
import { sealedFile } from './package/envelope.ts';

interface ToMake {
  readonly erasure_id: string;
  readonly young_person_id: string;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly public_key: string;
  readonly opened_on: string;
}

/** One in a run, so that the page can say how many of them are made. */
const most = 1;

const recordsOf = async ({ rows, service }: JobWork, one: ToMake): Promise<ArchiveRecord[]> => {
  const read = await rows<ArchiveRecord & Record<string, unknown>>('SELECT * FROM app.archive_rows($1, $2)', [
    one.young_person_id,
    one.organisation_id,
  ]);
  return service(Sealing).open(read);
};

const make = async (work: JobWork, one: ToMake): Promise<void> => {
  const { sealKeyFile, archiveFolder } = work.service(Configuration);
  if (sealKeyFile === null || archiveFolder === null)
    throw new Error('Archive packages have no place or no key');
  const { erasure_id: erasureId, organisation_id: organisationId, organisation, municipality } = one;
  const records = await recordsOf(work, one);
  const about = {
    erasureId,
    organisation,
    municipality,
    openedOn: one.opened_on,
    madeAt: new Date().toISOString(),
  };
  const file = sealedFile(await packageOf(about, records), one.public_key, sealKeyIn(sealKeyFile));
  const name = `${erasureId}-${organisationId}.laget-arkiv`;
  mkdirSync(archiveFolder, { recursive: true, mode: 0o700 });
  writeFileSync(join(archiveFolder, name), file, { mode: 0o600, flush: true });
  await work.rows('SELECT app.package_made($1, $2, $3, $4, $5, $6)', [
    ...[erasureId, organisationId, name, createHash('sha256').update(file).digest('hex')],
    ...[file.length, records.length],
  ]);
};

/** Each minute: the next package that a controller has decided to hand over. */
export const makeArchivePackages: Job = {
  schedule: '* * * * *',
  run: async (work) => {
    const next = await work.rows<ToMake & Record<string, unknown>>('SELECT * FROM app.packages_to_make($1)', [
      most,
    ]);
    for (const one of next) await make(work, one);
  },
};
