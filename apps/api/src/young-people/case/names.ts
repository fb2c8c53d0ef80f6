/** What is found by an id: the name of whoever has a post, the name of their service, a service's name or kind. */
export type Found = 'post' | 'serviceOfPost' | 'service' | 'kindOfService';

/** The key by which an answer says that a name is to be found; no column and no field is called so. */
export const FOUND = '$found';

/** A place where a name is to stand. `otherwise` stands there when nothing is found. */
interface ToFind {
  readonly [FOUND]: Found;
  readonly id: string | null;
  readonly otherwise?: string | null;
}

/** The posts and services that the reader sees, by id. */
export interface Names {
  readonly posts: Readonly<
    Record<string, { readonly post: string | null; readonly serviceOfPost: string | null }>
  >;
  readonly services: Readonly<Record<string, { readonly service: string; readonly kindOfService: string }>>;
}

/** Once for all places. $1 posts, $2 services. */
export const namesStatement = `SELECT
  coalesce((SELECT json_object_agg(p.id, json_build_object('post', u.name, 'serviceOfPost', s.name)) FROM app.post p
    LEFT JOIN app.app_user u ON u.id = p.user_id LEFT JOIN app.service s ON s.id = p.service_id
    WHERE p.id = ANY ($1::uuid[])), '{}'::json) AS posts,
  coalesce((SELECT json_object_agg(s.id, json_build_object('service', s.name, 'kindOfService', s.kind)) FROM app.service s
    WHERE s.id = ANY ($2::uuid[])), '{}'::json) AS services`;

const isToFind = (value: object): value is ToFind => FOUND in value;

const ofPost = (what: Found): what is 'post' | 'serviceOfPost' => what === 'post' || what === 'serviceOfPost';

/** Calls `put` with every place of an answer and what is to be found there. */
const places = (value: unknown, at: (place: ToFind, put: (name: string | null) => void) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  const inside: [string, unknown][] = Object.entries(value);
  for (const [key, inner] of inside) {
    if (typeof inner !== 'object' || inner === null) continue;
    if (isToFind(inner)) at(inner, (name) => void Object.assign(value, { [key]: name }));
    else places(inner, at);
  }
};

/** The posts and services whose names an answer lacks, each once. */
export const idsToFind = (answer: object): { readonly posts: string[]; readonly services: string[] } => {
  const posts = new Set<string>();
  const services = new Set<string>();
  places(answer, ({ [FOUND]: what, id }) => {
    if (id !== null) (ofPost(what) ? posts : services).add(id);
  });
  return { posts: [...posts], services: [...services] };
};

const nameIn = (
  { posts, services }: Names,
  { [FOUND]: what, id, otherwise = null }: ToFind,
): string | null => {
  const name = ofPost(what) ? posts[id ?? '']?.[what] : services[id ?? '']?.[what];
  return name ?? otherwise;
};

/** Writes the names into the answer, each at its place: what the reader does not see stays without a name. */
export const putNames = (answer: object, names: Names): void => {
  places(answer, (place, put) => {
    put(nameIn(names, place));
  });
};
