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

export const nameOfPost = (post: string): string =>
  `(SELECT who.name FROM app.post held JOIN app.app_user who ON who.id = held.user_id WHERE held.id = ${post})`;

export const nameOfService = (service: string): string =>
  `(SELECT unit.name FROM app.service unit WHERE unit.id = ${service})`;

export const kindOfService = (service: string): string =>
  `(SELECT unit.kind FROM app.service unit WHERE unit.id = ${service})`;

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
