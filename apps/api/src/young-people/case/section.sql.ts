import { FOUND, type Found } from './names.ts';

/** A list as JSON: the rows of `from` in order (what one moment wrote: by id), or an empty list. */
export const list = (fields: Readonly<Record<string, string>>, from: string, order: string): string =>
  `coalesce((SELECT json_agg(json_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}) ORDER BY ${[order, fields.id].filter(Boolean).join(', ')}) FROM ${from}), '[]'::json)`;

/** Columns that keep their name in camelCase. */
export const columns = (alias: string, names: string): Record<string, string> =>
  Object.fromEntries(
    names
      .split(' ')
      .map((name) => [
        name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        `${alias}.${name}`,
      ]),
  );

/**
 * A name that is found when the case has been read: a case names the same few people and services some sixty times, and
 * each place of its own would ask the policies of posts, users and services anew (names.ts). `otherwise` stands where the
 * reader sees no such post, or there is none.
 */
const found = (what: Found, id: string, otherwise?: string): string =>
  `json_build_object('${FOUND}', '${what}', 'id', ${id}${otherwise === undefined ? '' : `, 'otherwise', ${otherwise}`})`;

export const nameOfPost = (post: string, otherwise?: string): string => found('post', post, otherwise);

export const nameOfService = (service: string): string => found('service', service);

export const kindOfService = (service: string): string => found('kindOfService', service);

export const serviceOfPost = (post: string): string => found('serviceOfPost', post);

export const service = (name: string, column: string): Record<string, string> => ({
  [`${name}Id`]: column,
  [`${name}Name`]: nameOfService(column),
  [`${name}Kind`]: kindOfService(column),
});

/** PostgreSQL's day ranges end the day before their upper bound; people name the last day. */
export const lastDay = (range: string): string => `upper(${range}) - 1`;

export const here = (alias: string): string => `${alias}.young_person_id = $1`;

/** Kept from guardians: everybody on the team sees that it is, and the service that decided why. */
export const withheld = (id: string): string => `${id} = ANY ((SELECT app.my_withheld())::uuid[])`;
