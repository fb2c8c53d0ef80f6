/** Who keeps the one key that opens the others. */
export type KeyHolder =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'vault'; readonly address: string; readonly token: string; readonly key: string };

/** Where the keys are. None of it is in the database, and the list of the erased is with neither of them. */
export interface KeyPlaces {
  /** The folder of wrapped keys: one file each, and `ring.json`. */
  readonly folder: string;
  /** The list of those whose key has been erased. */
  readonly shredded: string;
  readonly holder: KeyHolder;
  /** Wait until a new key is on the disk. False only where everything can be made again. */
  readonly durable: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const required = (environment: Environment, name: string): string => {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};

const holderIn = (environment: Environment): KeyHolder => {
  const kind = environment['KEYS_PROVIDER'] || 'file';
  if (kind === 'file') return { kind, file: required(environment, 'KEYS_MASTER_FILE') };
  if (kind !== 'vault') throw new Error(`KEYS_PROVIDER=${kind}: write file or vault`);
  const [address, token] = [required(environment, 'VAULT_ADDR'), required(environment, 'VAULT_TOKEN')];
  return { kind, address, token, key: required(environment, 'VAULT_TRANSIT_KEY') };
};

/** As a process is told of them. */
export const keyPlacesIn = (environment: Environment): KeyPlaces => ({
  folder: required(environment, 'KEYS_FOLDER'),
  shredded: required(environment, 'KEYS_SHREDDED'),
  holder: holderIn(environment),
  durable: environment['KEYS_DURABLE'] !== 'false',
});

/** What to tell a process, so that it reads the same. */
export const keyEnvironment = ({ folder, shredded, holder, durable }: KeyPlaces): Record<string, string> => ({
  KEYS_FOLDER: folder,
  KEYS_SHREDDED: shredded,
  KEYS_PROVIDER: holder.kind,
  KEYS_DURABLE: String(durable),
  ...(holder.kind === 'file'
    ? { KEYS_MASTER_FILE: holder.file }
    : { VAULT_ADDR: holder.address, VAULT_TOKEN: holder.token, VAULT_TRANSIT_KEY: holder.key }),
});
