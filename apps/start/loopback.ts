const NAMES = ['localhost', '::1', '[::1]'];

/** Whether `host` can only be reached from this machine. */
export const isLoopback = (host: string): boolean => NAMES.includes(host) || /^127(\.\d{1,3}){3}$/.test(host);

/** Whether the database server in `url` runs on this machine (loopback address or socket file). */
export function isLoopbackServer(url: URL): boolean {
  if (url.searchParams.has('host')) {
    const host = url.searchParams.get('host') ?? '';
    return host.startsWith('/') || isLoopback(host);
  }
  return isLoopback(url.hostname);
}
