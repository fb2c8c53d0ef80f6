import { opensNothing } from '#domain/emergency/refusal-texts';
import type { ProblemCode } from '#domain/problem/problems';

/** What the page says for a refusal from the API: the fact, then the next step. */
export const problem = {
  unknown: 'Noe gikk galt hos oss, ikke hos deg. Prøv igjen om litt.',
  offline: 'Vi får ikke kontakt med Laget. Sjekk nettet ditt, og prøv igjen.',
  accessEnded: 'Du har ikke lenger tilgang. Dette er ikke lagret.',
  codes: {
    'invalid-input': 'Noe i skjemaet kan ikke leses slik det står. Se over feltene, og prøv igjen.',
    'unknown-field': 'Siden sendte noe Laget ikke kjenner. Last siden på nytt.',
    'invalid-id': 'Vi finner ikke denne siden. Den finnes ikke, eller du er ikke med i laget.',
    'not-signed-in': 'Du er logget ut. Logg inn for å gå videre.',
    'wrong-sign-in': 'Brukernavnet og passordet passer ikke sammen. Prøv en gang til.',
    'not-permitted': 'Rollen din åpner ikke for dette.',
    'fresh-sign-in-needed': 'Vis at det er deg, så går du videre der du var.',
    'high-level-needed': 'Dette trenger en sikrere innlogging. Logg inn med BankID, så ser du alt.',
    'level-too-low': 'Dette trenger en sikrere innlogging, for eksempel BankID.',
    'wrong-code': 'Koden passer ikke, eller den er brukt. Spør den som ga deg den, om en ny.',
    csrf: 'Siden er for gammel til å lagre. Last den på nytt.',
    restricted: 'Personvernombudet har stanset bruken av denne saken. Dere kan lese, ikke skrive.',
    'not-found': 'Vi finner ikke denne siden. Den finnes ikke, eller du er ikke med i laget.',
    'opens-nothing': opensNothing.nb,
    'emergency-not-allowed': 'Dette gikk ikke. Last siden på nytt, og se hva som står i veien.',
    conflict: 'Noe annet ble endret samtidig. Last siden på nytt, og se hva som gjelder nå.',
    'wrong-status': 'Dette er endret siden du åpnet siden. Last siden på nytt, og se hva som gjelder nå.',
    'already-done': 'Dette er allerede gjort. Last siden på nytt for å se hvordan det ble.',
    'other-request': 'Noe annet ble sendt på samme måte. Prøv en gang til.',
    'already-answered': 'Dette er allerede besvart. Last siden på nytt for å se svaret.',
    'already-registered':
      'Noen andre har nettopp skrevet inn det samme. Det du har skrevet, står her fortsatt. Se i listen før du gjør noe mer.',
    'no-basis': 'Det trengs et samtykke eller en hjemmel først.',
    'holder-cannot-leave': 'Du har stafetten. Gi den videre før du går ut av laget.',
    'only-helps': 'Du er med for å hjelpe en tid. Dette gjør de som er fast i laget.',
    'municipalities-disagree':
      'To kommuner er uenige om flyttingen. Stafetten blir i kommunen som har den, til de er enige.',
    'only-the-holder': 'Bare den som har stafetten, kan gjøre dette.',
    'mapping-completed': 'Kartleggingen er fullført. Begynn en ny for å endre noe.',
    'already-offered': 'Dette er allerede tilbudt noen. Vent på svaret, eller trekk tilbudet.',
    'already-on-team': 'Tjenesten er allerede med i laget.',
    'already-invited': 'Tjenesten er allerede spurt, og har ikke svart ennå.',
    'baton-moved': 'Stafetten har skiftet hender mens du så på siden. Last siden på nytt.',
    'nobody-cleared':
      'Ingen i laget eller i koordineringen er klarert for dette. Be personvernombudet om å klarere noen først.',
    'role-needs-two':
      'Denne personen har en rolle som to må være enige om. Avslutt rollen først, lag innloggingen, og be om rollen på nytt.',
    'needs-another': 'En annen enn deg må si ja.',
    'too-close': 'Du har sagt at dere står hverandre nær. Be en kollega om å registrere.',
    'already-cleared': 'Dette er personen allerede klarert for.',
    'number-taken': 'Fødselsnummeret hører til en annen i Laget.',
    'same-number': 'Dette nummeret står her allerede.',
    'closed-for-good': 'Denne oppfølgingen kan ikke åpnes igjen. Snakk med personvernombudet.',
    'only-grows': 'Loggen kan ikke endres.',
    'too-many-cells': 'Svaret ville blitt for stort. Velg færre verdier, og spør flere ganger.',
    'stale-version': 'Noen endret dette mens du skrev. Velg hvilken tekst som skal gjelde.',
    'too-large': 'Teksten er for lang. Del den opp.',
    'wrong-content-type': 'Siden sendte noe Laget ikke kan lese. Last siden på nytt.',
    blocked: 'Noe mangler før dette kan gjøres.',
    'version-missing': 'Siden er for gammel til å lagre. Last den på nytt.',
    'too-many': 'Det kom mange forespørsler på en gang. Vent litt, og prøv igjen.',
    'too-many-known': 'Du har spurt om mange i dag. Prøv igjen i morgen, eller ring stafettholderen.',
    unexpected: 'Noe gikk galt hos oss, ikke hos deg. Prøv igjen om litt.',
    'provider-away': 'Innloggingstjenesten svarer ikke akkurat nå. Prøv igjen om litt.',
    busy: 'Det er stor pågang akkurat nå. Prøv igjen om litt.',
    'no-log': 'Loggen svarer ikke, og da viser vi ingenting. Prøv igjen om litt.',
  },
} as const satisfies {
  unknown: string;
  offline: string;
  accessEnded: string;
  codes: Record<ProblemCode, string>;
};
