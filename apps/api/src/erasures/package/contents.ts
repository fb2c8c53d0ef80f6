import { createHash } from 'node:crypto';
import { metadataOf } from './metadata.ts';
import { paperOf } from './reading-copy.ts';
import { filesIn, type Packed, tarOf } from './tar.ts';

export interface ArchiveRecord {
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What a package is about. */
export interface About {
  readonly erasureId: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly openedOn: string;
  readonly madeAt: string;
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const manifestName = 'manifest.json';

/** The files of a package with their hashes, in one: the records, the same to read, the metadata, and the manifest of all. */
export const packageOf = async (about: About, records: readonly ArchiveRecord[]): Promise<Buffer> => {
  const files: Packed[] = [
    { name: 'metadata.json', bytes: json(metadataOf(about, records)) },
    { name: 'innhold.json', bytes: json(records) },
    { name: 'innhold.pdf', bytes: await paperOf(about, records) },
  ];
  const listed = files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hashOf(bytes) }));
  return tarOf([{ name: manifestName, bytes: json({ ...about, files: listed }) }, ...files]);
};

interface Listed {
  readonly name: string;
  readonly sha256: string;
}

const isListed = (value: unknown): value is Listed =>
  typeof value === 'object' && value !== null && 'name' in value && 'sha256' in value;

const listedIn = (manifest: Buffer): Listed[] => {
  const value: unknown = JSON.parse(manifest.toString());
  const files: unknown = typeof value === 'object' && value !== null && 'files' in value ? value.files : [];
  return Array.isArray(files) ? files.filter(isListed) : [];
};

/** What is wrong inside, in words: every file against its hash in the manifest. */
export const insideFaults = (tar: Buffer): string[] => {
  const files = filesIn(tar);
  const manifest = files.find(({ name }) => name === manifestName);
  if (manifest === undefined) return ['There is no manifest in it.'];
  const listed = listedIn(manifest.bytes);
  const kept = files.filter(({ name }) => name !== manifestName);
  return [
    ...listed.flatMap(({ name, sha256 }) => {
      const file = kept.find((one) => one.name === name);
      if (file === undefined) return [`${name} is missing.`];
      return hashOf(file.bytes) === sha256 ? [] : [`${name} is not as the manifest says.`];
    }),
    ...kept.flatMap(({ name }) =>
      listed.some((one) => one.name === name) ? [] : [`${name} is not in the manifest.`],
    ),
  ];
};
