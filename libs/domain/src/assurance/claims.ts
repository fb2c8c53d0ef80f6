/** What a provider says about somebody, after the signature has been checked. Nothing in it is believed before it is looked at. */
export type Claims = Readonly<Record<string, unknown>>;

/** The claim as a text that says something, or null. */
export const textIn = (claims: Claims, name: string): string | null => {
  const value = claims[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The claim as texts: a list of them, or a single one. */
export const textsIn = (claims: Claims, name: string): string[] => {
  const value = claims[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string' && one !== '');
};

/** `auth_time` in seconds since 1970; anything but a whole positive number is no time. */
export const authTimeIn = (claims: Claims): number | null => {
  const value = claims['auth_time'];
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
};
