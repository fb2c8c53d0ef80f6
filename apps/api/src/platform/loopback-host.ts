const names = ['localhost', '::1', '[::1]'];

/** Can `host` only be reached from this machine? */
export const isLoopbackHost = (host: string): boolean =>
  names.includes(host) || /^127(\.\d{1,3}){3}$/.test(host);

/** The same of an address in digits, as a name is looked up to. */
export const isLoopbackAddress = (address: string): boolean =>
  address !== 'localhost' && isLoopbackHost(address);
