/** `classNames('card', wide && 'wide')` → 'card wide' */
export const classNames = (...names: (string | false | undefined)[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ');
