/** «Marte» of «Marte Kvam». */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** «Tirsdag 24. november» of «tirsdag 24. november». */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Biret, Ingrid og Marte» */
export { inWords as namesInARow } from '../i18n/words.ts';
