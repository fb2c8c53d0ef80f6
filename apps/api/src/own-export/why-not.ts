import type { InEveryLanguage } from '#domain/language/languages';

/** Why something that is stored is not in the young person's file: code → the sentence that stands in it. */
export const whyNot = {
  technical: {
    nb: 'Tekniske merker som ikke sier noe om deg.',
    nn: 'Tekniske merke som ikkje seier noko om deg.',
    en: 'Technical marks that say nothing about you.',
  },
  named_beside: {
    nb: 'Står med navn ved siden av.',
    nn: 'Står med namn ved sida av.',
    en: 'Stands by name beside it.',
  },
  another_person: {
    nb: 'Handler om en annen, og er ikke ditt å få ut.',
    nn: 'Handlar om ein annan, og er ikkje ditt å få ut.',
    en: 'Is about somebody else, and is not yours to get.',
  },
  account_safety: {
    nb: 'Passord og innlogging. Ingen får det ut, så ingen kan bruke det.',
    nn: 'Passord og innlogging. Ingen får det ut, så ingen kan bruka det.',
    en: 'Password and sign-in. Nobody gets it, so nobody can use it.',
  },
  about_staff: {
    nb: 'Handler om dem som jobber, ikke om deg.',
    nn: 'Handlar om dei som jobbar, ikkje om deg.',
    en: 'Is about those who work, not about you.',
  },
  asked_before: {
    nb: 'Det noen skrev for å be om et lag, før de var i Laget. Du ser det der du spurte, og det slettes etter 90 dager.',
    nn: 'Det nokon skreiv for å be om eit lag, før dei var i Laget. Du ser det der du spurde, og det blir sletta etter 90 dagar.',
    en: 'What somebody wrote to ask for a team, before they were in Laget. You see it where you asked, and it is deleted after 90 days.',
  },
  identified_before: {
    nb: 'Det skolens lister sier om fravær og karakterer, før noen har registrert en bekymring. Spør skolen din. Det slettes etter 30 dager.',
    nn: 'Det listene til skulen seier om fråvær og karakterar, før nokon har registrert ei uro. Spør skulen din. Det blir sletta etter 30 dagar.',
    en: 'What the school’s lists say about absence and marks, before anybody has registered a concern. Ask your school. It is deleted after 30 days.',
  },
  public: {
    nb: 'Katalogen over steder, tjenester og lover. Den er lik for alle.',
    nn: 'Katalogen over stader, tenester og lover. Han er lik for alle.',
    en: 'The catalogue of places, services and laws. It is the same for everybody.',
  },
  decided_later: {
    nb: 'En avgjørelse om at du får vite noe senere. Du kan spørre personvernombudet.',
    nn: 'Ei avgjerd om at du får vita noko seinare. Du kan spørja personvernombodet.',
    en: 'A decision that you are told something later. You can ask the privacy officer.',
  },
} as const satisfies Record<string, InEveryLanguage>;

export type WhyNot = keyof typeof whyNot;
