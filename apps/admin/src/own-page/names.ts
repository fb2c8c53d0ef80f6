/** «Marte» of «Marte Kvam». */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** «Tirsdag 24. november» of «tirsdag 24. november». */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Biret, Ingrid og Marte» */
export const namesInARow = (names: readonly string[]): string =>
  new Intl.ListFormat('nb', { type: 'conjunction' }).format(names);
