import type { InEveryLanguage } from '../language/languages.ts';
import type { RefusalRule } from './rules.ts';

/** Why not, in words for the one who asks why: never shown to somebody who may not know that the young person is there. */
export const refusalTexts = {
  'not-assured': {
    nb: 'Innloggingen er ikke sterk nok til dette. Logg inn med to trinn.',
    nn: 'Innlogginga er ikkje sterk nok til dette. Logg inn med to steg.',
    en: 'The sign-in is not strong enough for this. Sign in with two steps.',
  },
  'role-lacks-permission': {
    nb: 'Rollen gjør ikke dette i Laget.',
    nn: 'Rolla gjer ikkje dette i Laget.',
    en: 'The role does not do this in Laget.',
  },
  'not-about-a-young-person': {
    nb: 'Dette gjelder ikke én ungdom, og åpner derfor ingen sak.',
    nn: 'Dette gjeld ikkje éin ungdom, og opnar difor inga sak.',
    en: 'This is not about one young person, so it opens no case.',
  },
  'protection-unknown': {
    nb: 'Laget fikk ikke slått opp om adressen er beskyttet. Da er svaret nei.',
    nn: 'Laget fekk ikkje slått opp om adressa er verna. Då er svaret nei.',
    en: 'Laget could not look up whether the address is protected. Then the answer is no.',
  },
  'too-close': {
    nb: 'Den som spør, står ungdommen for nær. En annen må ha saken.',
    nn: 'Den som spør, står ungdommen for nær. Nokon annan må ha saka.',
    en: 'The one who asks is too close to the young person. Somebody else must have the case.',
  },
  'strictly-confidential': {
    nb: 'Adressen er strengt fortrolig. Bare de som er klarert for det og er med i laget, ser saken.',
    nn: 'Adressa er strengt fortruleg. Berre dei som er klarerte for det og er med i laget, ser saka.',
    en: 'The address is strictly confidential. Only those cleared for it and on the team see the case.',
  },
  'emergency-never': {
    nb: 'Nødtilgang åpner aldri en sak med strengt fortrolig adresse.',
    nn: 'Nødtilgang opnar aldri ei sak med strengt fortruleg adresse.',
    en: 'Emergency access never opens a case with a strictly confidential address.',
  },
  confidential: {
    nb: 'Adressen er fortrolig. Bare de som er klarert for det og er med i laget, ser saken.',
    nn: 'Adressa er fortruleg. Berre dei som er klarerte for det og er med i laget, ser saka.',
    en: 'The address is confidential. Only those cleared for it and on the team see the case.',
  },
  shielded: {
    nb: 'Ungdommen er skjermet. Bare de som er klarert for det og er med i laget, ser saken.',
    nn: 'Ungdommen er skjerma. Berre dei som er klarerte for det og er med i laget, ser saka.',
    en: 'The young person is shielded. Only those cleared for it and on the team see the case.',
  },
  'guardian-blocked': {
    nb: 'Foresatte ser ikke en beskyttet sak før to i laget har åpnet for dem.',
    nn: 'Føresette ser ikkje ei verna sak før to i laget har opna for dei.',
    en: 'Guardians do not see a protected case until two on the team have opened it for them.',
  },
  'no-relation': {
    nb: 'Den som spør, er ikke med i laget.',
    nn: 'Den som spør, er ikkje med i laget.',
    en: 'The one who asks is not on the team.',
  },
  'former-member': {
    nb: 'Den som spør, har vært med i laget, men er det ikke nå.',
    nn: 'Den som spør, har vore med i laget, men er det ikkje no.',
    en: 'The one who asks has been on the team, but is not now.',
  },
  'relation-not-for-role': {
    nb: 'Plassen i laget gjelder ikke i denne rollen.',
    nn: 'Plassen i laget gjeld ikkje i denne rolla.',
    en: 'The place on the team does not count in this role.',
  },
  'emergency-only-reads': {
    nb: 'Nødtilgang er bare til å lese med.',
    nn: 'Nødtilgang er berre til å lesa med.',
    en: 'Emergency access is for reading only.',
  },
  'invited-sees-the-invitation-only': {
    nb: 'Den som er invitert, ser bare invitasjonen til den er besvart.',
    nn: 'Den som er invitert, ser berre invitasjonen til han er svara på.',
    en: 'Somebody invited sees the invitation only, until it is answered.',
  },
  'follow-up-closed': {
    nb: 'Oppfølgingen er avsluttet. Da kan ingen skrive i saken.',
    nn: 'Oppfølginga er avslutta. Då kan ingen skrive i saka.',
    en: 'The follow-up is closed. Nobody can write in the case.',
  },
  'nothing-opens-it': {
    nb: 'Ingen samtykke, hjemmel eller egen tjeneste åpner dette for den som spør.',
    nn: 'Ingen samtykke, heimel eller eiga teneste opnar dette for den som spør.',
    en: 'No consent, legal basis or own service opens this to the one who asks.',
  },
  'own-lock': {
    nb: 'Ungdommen har valgt å holde sine egne ord skjult for den som spør.',
    nn: 'Ungdommen har valt å halda sine eigne ord skjulte for den som spør.',
    en: 'The young person has chosen to keep the own words from the one who asks.',
  },
} as const satisfies Record<RefusalRule, InEveryLanguage>;
