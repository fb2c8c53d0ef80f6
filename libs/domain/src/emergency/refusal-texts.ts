import type { EmergencyBlocker } from './opening.ts';
import type { ReviewBlocker } from './review.ts';
import type { InThreeLanguages } from './words.ts';

/**
 * The one answer about every number that opens nothing: nobody has it, nobody follows the person up, or the person
 * is protected from the asker. It says what is possible instead.
 */
export const opensNothing: InThreeLanguages = {
  nb: 'Vi kan ikke åpne noe med dette nummeret. Er det fare for liv, ring 113 eller 112.',
  nn: 'Vi kan ikkje opna noko med dette nummeret. Er det fare for liv, ring 113 eller 112.',
  en: 'We cannot open anything with this number. If there is danger to life, call 113 or 112.',
};

/** Why an emergency access is not opened, and what is possible. */
export const openingTexts = {
  'review-overdue': {
    nb: 'En tidligere nødtilgang er ikke gått gjennom ennå. Spør personvernombudet, eller la en kollega åpne.',
    nn: 'Ein tidlegare nødtilgang er ikkje gått gjennom enno. Spør personvernombodet, eller la ein kollega opna.',
    en: 'An earlier emergency access still waits for its review. Ask the privacy officer, or let a colleague open.',
  },
  'too-many-active': {
    nb: 'Du har tre nødtilganger åpne. Avslutt én først.',
    nn: 'Du har tre nødtilgangar opne. Avslutt éin først.',
    en: 'You have three emergency accesses open. End one first.',
  },
  'too-many-lately': {
    nb: 'Du har åpnet fem nødtilganger på tretti dager. La en kollega åpne, eller ring stafettholderen.',
    nn: 'Du har opna fem nødtilgangar på tretti dagar. La ein kollega opne, eller ring stafetthaldaren.',
    en: 'You have opened five emergency accesses in thirty days. Let a colleague open, or call the baton holder.',
  },
  'reason-code-missing': {
    nb: 'Velg hva faren er.',
    nn: 'Vel kva faren er.',
    en: 'Choose what the danger is.',
  },
  'reason-too-short': {
    nb: 'Skriv hvorfor du må se det nå, med minst 20 tegn.',
    nn: 'Skriv kvifor du må sjå det no, med minst 20 teikn.',
    en: 'Write why you must see it now, in at least 20 characters.',
  },
  'reason-too-long': {
    nb: 'Skriv grunnen kortere, med høyst 1000 tegn.',
    nn: 'Skriv grunnen kortare, med høgst 1000 teikn.',
    en: 'Write the reason shorter, in at most 1000 characters.',
  },
  'no-category': {
    nb: 'Velg hva du trenger å se.',
    nn: 'Vel kva du treng å sjå.',
    en: 'Choose what you need to see.',
  },
  'hours-not-allowed': {
    nb: 'Velg mellom 1 og 24 timer.',
    nn: 'Vel mellom 1 og 24 timar.',
    en: 'Choose between 1 and 24 hours.',
  },
  'tell-later-date': {
    nb: 'Velg dagen ungdommen får beskjed, innen tretti dager.',
    nn: 'Vel dagen ungdommen får beskjed, innan tretti dagar.',
    en: 'Choose the day when the young person is told, within thirty days.',
  },
  'tell-later-reason': {
    nb: 'Skriv hvorfor ungdommen må få beskjed senere, med minst 20 tegn.',
    nn: 'Skriv kvifor ungdommen må få beskjed seinare, med minst 20 teikn.',
    en: 'Write why the young person must be told later, in at least 20 characters.',
  },
} as const satisfies Record<EmergencyBlocker, InThreeLanguages>;

/** Why a review is not taken. */
export const reviewTexts = {
  'own-emergency': {
    nb: 'Du åpnet denne selv. En annen må gå gjennom den.',
    nn: 'Du opna denne sjølv. Ein annan må gå gjennom han.',
    en: 'You opened this one yourself. Somebody else must go through it.',
  },
  'led-by-the-actor': {
    nb: 'Den som åpnet, er lederen din. En annen må gå gjennom den.',
    nn: 'Den som opna, er leiaren din. Ein annan må gå gjennom han.',
    en: 'The one who opened is your manager. Somebody else must go through it.',
  },
  'still-open': {
    nb: 'Nødtilgangen er åpen ennå. Gå gjennom den når den er slutt.',
    nn: 'Nødtilgangen er open enno. Gå gjennom han når han er slutt.',
    en: 'The emergency access is still open. Go through it when it has ended.',
  },
  'already-reviewed': {
    nb: 'Noen har allerede gått gjennom den. Last siden på nytt for å se svaret.',
    nn: 'Nokon har alt gått gjennom han. Last sida på nytt for å sjå svaret.',
    en: 'Somebody has gone through it already. Load the page again to see the answer.',
  },
  'outcome-missing': {
    nb: 'Si om det var riktig å åpne.',
    nn: 'Sei om det var rett å opna.',
    en: 'Say whether it was right to open.',
  },
  'review-text-too-short': {
    nb: 'Skriv hvorfor, med minst 20 tegn. Ungdommen får lese svaret.',
    nn: 'Skriv kvifor, med minst 20 teikn. Ungdommen får lesa svaret.',
    en: 'Write why, in at least 20 characters. The young person will read the answer.',
  },
} as const satisfies Record<ReviewBlocker, InThreeLanguages>;
