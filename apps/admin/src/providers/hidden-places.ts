import { hiddenPlace } from '#domain/protection/places';

let word: string = hiddenPlace;

/** What the page reads where the API has hidden a place: said once, when the page starts, in the page's language. */
export const sayHiddenPlacesAs = (text: string): void => {
  word = text;
};

/** An answer of the API, with hidden places in words. */
export const withPlacesInWords = (answer: string): unknown => {
  const body: unknown = JSON.parse(answer, (_name, value: unknown) => (value === hiddenPlace ? word : value));
  return body;
};
