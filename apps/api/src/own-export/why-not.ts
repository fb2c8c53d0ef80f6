/** Why something that is stored is not in the young person's file: code → the sentence that stands in it. */
export const whyNot = {
  technical: 'Tekniske merker som ikke sier noe om deg.',
  named_beside: 'Står med navn ved siden av.',
  another_person: 'Handler om en annen, og er ikke ditt å få ut.',
  account_safety: 'Passord og innlogging. Ingen får det ut, så ingen kan bruke det.',
  about_staff: 'Handler om dem som jobber, ikke om deg.',
  public: 'Katalogen over steder, tjenester og lover. Den er lik for alle.',
  decided_later: 'En avgjørelse om at du får vite noe senere. Du kan spørre personvernombudet.',
} as const satisfies Record<string, string>;

export type WhyNot = keyof typeof whyNot;
