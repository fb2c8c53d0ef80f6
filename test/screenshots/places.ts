import { readFileSync } from 'node:fs';

/** Who looks at the pages below a path; the longest path that fits decides. */
const readers = [
  { below: '/figures', username: 'leder' },
  { below: '/figures/reports/receivers', username: 'statistikk' },
  { below: '/indicators', username: 'leder' },
  { below: '/figure-reports', username: 'leder' },
  { below: '/releases', username: 'statistikk' },
  { below: '/external-series', username: 'statistikk' },
  { below: '/open-figures', username: 'statistikk' },
  { below: '/users', username: 'admin' },
  { below: '/log-review', username: 'personvern' },
  { below: '/privacy-questions', username: 'personvern' },
  { below: '/erasures', username: 'personvern' },
  { below: '/erasure-approvals', username: 'admin' },
  { below: '/agreements', username: 'personvern' },
  { below: '/data-requests', username: 'personvern' },
  { below: '/incidents', username: 'personvern' },
  { below: '/organisations', username: 'admin' },
  { below: '/law', username: 'admin' },
  { below: '/min-side', username: 'ungdom' },
  { below: '/foresatt', username: 'foresatt' },
  { below: '/', username: 'skole' },
] as const;

/** The pages of the young person and the guardian. */
export const ownPaths = [
  '/min-side',
  '/min-side/planen',
  '/min-side/laget',
  '/min-side/sett-av',
  '/min-side/moter',
  '/min-side/uka',
  '/min-side/notater',
  '/min-side/opplysninger',
  '/min-side/innlogget',
  '/foresatt',
];

/** Every path of the professionals' pages, as apps/admin/src/routes.tsx lists them. */
export const routePaths = (): string[] => {
  const text = readFileSync(new URL('../../apps/admin/src/routes.tsx', import.meta.url), 'utf8');
  return [...text.matchAll(/path: '([^']+)'/g)].flatMap(([, path]) => (path === undefined ? [] : [path]));
};

export const readerOf = (path: string): string =>
  readers.find(({ below }) => path === below || path.startsWith(below === '/' ? '/' : `${below}/`))
    ?.username ?? 'skole';

/** `/young-people/:youngPersonId/plan` → `ungdom-plan`; `/young-people/:youngPersonId` → `ungdom-en`; `/` → `min-dag`. */
export const nameOf = (path: string): string => {
  const words = path.split('/').filter((part) => part !== '' && !part.startsWith(':'));
  if (words.length === 0) return 'min-dag';
  return words.join('-') + (path.split('/').at(-1)?.startsWith(':') ? '-en' : '');
};

type Ids = Readonly<Record<string, string | undefined>>;

/** The path with its ids; undefined when the demo has nothing to show there. */
export const filledIn = (path: string, ids: Ids): string | undefined => {
  const parts = path.split('/').map((part) => (part.startsWith(':') ? ids[part.slice(1)] : part));
  return parts.includes(undefined) ? undefined : parts.join('/');
};
