import { readFileSync } from 'node:fs';
import { adapterOf, isProviderKind, type ProviderKind } from '#domain/assurance/adapters';
import { isLevel, type Level, reaches } from '#domain/assurance/assurance';
import { isLoopbackHost } from './loopback-host.ts';

/** One provider of sign-in, as this installation is registered with it. Keys and secrets are files; here are their paths alone. */
export interface ProviderSettings {
  /** Stands in addresses (`/api/sign-in/<id>`) and with every session. */
  readonly id: string;
  readonly kind: ProviderKind;
  readonly issuer: string;
  readonly clientId: string;
  /** The private key (JWK) that shows that Laget is Laget, or the secret: the provider's kind says which. */
  readonly keyFile: string | null;
  readonly secretFile: string | null;
  /** The least that is asked for. */
  readonly level: Level;
  /** What the button says, when it is not the kind's own name. */
  readonly name: string | null;
  /** Employers that are let in (Entra ID). */
  readonly tenants: readonly string[];
  /** The employer's rule for two factors (Entra ID). */
  readonly mfaContext: string;
}

type Fields = Readonly<Record<string, unknown>>;

const known = [
  'id',
  'kind',
  'issuer',
  'clientId',
  'keyFile',
  'secretFile',
  'level',
  'name',
  'tenants',
  'mfaContext',
];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (fields: Fields, name: string, otherwise: string | null = null): string | null => {
  const value = fields[name];
  if (value === undefined) return otherwise;
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`«${name}» must be a text`);
};

const required = (fields: Fields, name: string): string => {
  const value = textOf(fields, name);
  if (value === null) throw new Error(`«${name}» is missing`);
  return value;
};

const issuerOf = (fields: Fields): string => {
  const issuer = required(fields, 'issuer');
  const url = URL.parse(issuer);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname)))
    return issuer;
  throw new Error('«issuer» must begin with https://');
};

const levelOf = (fields: Fields, kind: ProviderKind): Level => {
  const { surest } = adapterOf(kind);
  const level = textOf(fields, 'level', surest) ?? surest;
  if (!isLevel(level) || !reaches(surest, level)) throw new Error(`«level» cannot be ${level}`);
  return level;
};

const tenantsOf = (fields: Fields, kind: ProviderKind): string[] => {
  const given: readonly unknown[] = Array.isArray(fields['tenants']) ? fields['tenants'] : [];
  const tenants = given.filter((one): one is string => typeof one === 'string');
  if (kind === 'entra' && tenants.length === 0)
    throw new Error('«tenants» must name the employers that are let in');
  return tenants;
};

const providerOf = (fields: Fields): ProviderSettings => {
  const stranger = Object.keys(fields).find((name) => !known.includes(name));
  if (stranger !== undefined) throw new Error(`«${stranger}» is not known`);
  const kind = required(fields, 'kind');
  if (!isProviderKind(kind)) throw new Error(`«kind» cannot be ${kind}`);
  const id = textOf(fields, 'id', kind) ?? kind;
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id) || id === 'demo')
    throw new Error(`«id» cannot be ${id}: small letters, digits and hyphens`);
  const needsKey = adapterOf(kind).client === 'private_key';
  return {
    ...{ id, kind, issuer: issuerOf(fields), clientId: required(fields, 'clientId') },
    keyFile: needsKey ? required(fields, 'keyFile') : null,
    secretFile: needsKey ? null : required(fields, 'secretFile'),
    level: levelOf(fields, kind),
    name: textOf(fields, 'name'),
    tenants: tenantsOf(fields, kind),
    mfaContext: textOf(fields, 'mfaContext', 'c1') ?? 'c1',
  };
};

const listIn = (text: string): readonly unknown[] => {
  const value: unknown = JSON.parse(text);
  if (isFields(value) && Array.isArray(value['providers'])) return value['providers'];
  throw new Error('it must be { "providers": [ … ] }');
};

/** The providers in a JSON text. Throws with a sentence about the first thing that makes no sense; never with a value of a secret. */
export const providersIn = (text: string): ProviderSettings[] => {
  const providers = listIn(text).map((one, index) => {
    try {
      if (!isFields(one)) throw new Error('it must be an object');
      return providerOf(one);
    } catch (error) {
      throw new Error(`provider ${String(index + 1)}: ${error instanceof Error ? error.message : ''}`, {
        cause: error,
      });
    }
  });
  if (new Set(providers.map(({ id }) => id)).size !== providers.length)
    throw new Error('two providers have the same id');
  return providers;
};

/** The providers in the file; none when no file is named. */
export const providersFrom = (file: string | undefined): ProviderSettings[] => {
  if (file === undefined || file === '') return [];
  try {
    return providersIn(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `SIGN_IN_PROVIDERS=${file}: ${error instanceof Error ? error.message : 'cannot be read'}.`,
      {
        cause: error,
      },
    );
  }
};

/** Is one of them for real people? A provider on this machine is for trying. */
export const hasRealProvider = (providers: readonly ProviderSettings[]): boolean =>
  providers.some(({ issuer }) => !isLoopbackHost(URL.parse(issuer)?.hostname ?? ''));
