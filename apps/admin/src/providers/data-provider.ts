import type { DataProvider, RaRecord } from 'react-admin';
import { type Method, request, type RequestOptions } from './api-client.ts';
import { Problem } from './problem.ts';
import { queryClient } from './query-client.ts';
import type { Session } from './session.ts';

/** What was read, and the version to send back when it is changed. */
export interface Read<T> {
  readonly data: T;
  readonly version: string | undefined;
}

/** A page of a list as the API answers it. */
interface Page<T> {
  readonly data: T[];
  readonly total: number;
}

/**
 * Reads `/api<path>`. The type is the one of libs/api-types; this file is the only place where what comes over the
 * network gets its type.
 */
export async function read<T>(path: string, options: Pick<RequestOptions, 'signal'> = {}): Promise<Read<T>> {
  const { body, version } = await request('GET', path, options);
  return { data: body as T, version };
}

/** Fetches a file that the API makes, as it is. */
export async function readFile(path: string): Promise<Blob> {
  return (await request('GET', path)).body as Blob;
}

/** Does a verb: `verb('/young-people/…/plan/activate', {}, version)`. Throws `Problem` with blockers when refused. */
export async function verb<T = undefined>(
  path: string,
  body?: unknown,
  version?: string,
  method: Exclude<Method, 'GET'> = 'POST',
): Promise<Read<T>> {
  try {
    const answer = await request(method, path, { body, version });
    return { data: answer.body as T, version: answer.version };
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') lookAgain(path);
    throw error;
  }
}

/** Saves a text while the page may be closing. What is too long for that (64 kB in all) is sent as everything else. */
export async function saveText<T>(path: string, body: object, version?: string): Promise<T> {
  const outlivesPage = JSON.stringify(body).length < 20_000;
  return (await request('PUT', path, { body, version, outlivesPage })).body as T;
}

/** What was on the page a moment ago is not there any more: everything about the young person is asked for again, and goes. */
function lookAgain(path: string): void {
  const [about] = /^\/young-people\/[^/]+/.exec(path) ?? [];
  if (about === undefined) return;
  void queryClient.invalidateQueries({ predicate: ({ queryKey: [read] }) => String(read).startsWith(about) });
}

/** Signs in: the one verb that is sent without a session. */
export async function signInCall(username: string, password: string): Promise<Read<Session>> {
  const answer = await request('POST', '/session', { body: { username, password }, withoutSession: true });
  return { data: answer.body as Session, version: undefined };
}

/** Shows once more who it is. A wrong password is an answer here, not the end of a session. */
export async function stepUpCall(password: string): Promise<Read<Session>> {
  const answer = await request('POST', '/session/step-up', { body: { password }, withoutSession: true });
  return { data: answer.body as Session, version: undefined };
}

/** Begins a sign-in at a provider: where to go. */
export async function beginCall(provider: string, body: object): Promise<string> {
  const answer = await request('POST', `/sign-in/${provider}`, { body, withoutSession: true });
  return (answer.body as { goTo: string }).goTo;
}

const query = (values: Record<string, unknown>): string => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
};

const list = async <T extends RaRecord>(
  resource: string,
  values: Record<string, unknown>,
): Promise<Page<T>> => (await read<Page<T>>(`/${resource}?${query(values)}`)).data;

const refuse = (): Promise<never> =>
  Promise.reject(new Error('A status changes only by a verb; nothing is deleted.'));

/** react-admin's data over the API. Lists page and sort; everything that changes a case is a verb. */
export const dataProvider: DataProvider = {
  getList: (resource, { pagination, sort, filter }) =>
    list(resource, {
      page: pagination?.page,
      perPage: pagination?.perPage,
      sort: sort?.field,
      order: sort?.order.toLowerCase(),
      ...(filter as Record<string, unknown>),
    }),
  getOne: (resource, { id }) => read<never>(`/${resource}/${String(id)}`),
  getMany: async (resource, { ids }) => {
    const rows = await Promise.all(ids.map((id) => read<never>(`/${resource}/${String(id)}`)));
    return { data: rows.map((row) => row.data) };
  },
  getManyReference: (resource, { target, id, pagination }) =>
    list(resource, { [target]: id, page: pagination.page, perPage: pagination.perPage }),
  create: async (resource, { data }) => ({ data: (await verb<never>(`/${resource}`, data)).data }),
  update: async (resource, { id, data, meta }) => {
    const { version } = (meta ?? {}) as { version?: string };
    return { data: (await verb<never>(`/${resource}/${String(id)}`, data, version, 'PATCH')).data };
  },
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
  read,
  verb,
};
