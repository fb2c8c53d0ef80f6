/** Where somebody lands when no place was asked for, or one that cannot be gone to. */
export const startPlace = '/';

/** A path of our own pages: begins with one slash, and holds nothing that a browser reads as another site or as our API. */
const ownPath = /^\/(?![/\\])(?!api(?:[/?#]|$))[\w\-./?=&%]*$/;

/** The page to go on to after sign-in; anything that is not a path of our own becomes the start page. */
export const returnPath = (asked: string | undefined): string =>
  asked !== undefined && asked.length <= 500 && ownPath.test(asked) && !asked.includes('..')
    ? asked
    : startPlace;

/** Where anybody reads how the figures are protected. */
export const protectionPlace = '/how-figures-are-protected';

/** Where somebody asks for a team whom nobody in Laget is linked to. */
export const askPlace = '/ask-for-team';
