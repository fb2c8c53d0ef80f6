/** `url` with another user, password and database. */
export function signedInAs(url: string, user: string, password: string, database?: string): string {
  const next = new URL(url);
  next.username = user;
  next.password = password;
  if (database !== undefined) next.pathname = `/${database}`;
  return next.href;
}

/** `url` in another database of the same server. */
export function inDatabase(url: string, database: string): string {
  const next = new URL(url);
  next.pathname = `/${database}`;
  return next.href;
}

/** `url` where every connection begins as `role`, which its user may set. */
export function actingAs(url: string, role: string): string {
  const next = new URL(url);
  next.searchParams.set('options', `-c role=${role}`);
  return next.href.replaceAll('+', '%20');
}

/** The database that `url` opens; PostgreSQL's own default when it names none. */
export const databaseOf = (url: string): string => {
  const { pathname, username } = new URL(url);
  return decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username);
};
