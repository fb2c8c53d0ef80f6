import type { Evaluation } from '#domain/measure/verbs';

/** What happened, whether it helped, and what was learnt. */
export const evaluations = {
  course: {
    happened: 'Jonas kom på tre av seks kvelder.',
    outcome: 'broken_off',
    helped: 'little',
    learnt: 'Kveldstid passet dårlig. På dagtid, eller hjemmefra, kan det gå.',
  },
  summer: {
    happened: 'Jonas møtte alle dagene og fikk attest. «Første gang jeg våknet uten å grue meg.»',
    outcome: 'apprenticeship',
    helped: 'good',
    learnt: 'Jonas står opp når han skal skru. Praktisk arbeid tidlig på dagen virker.',
  },
} as const satisfies Record<string, Evaluation>;
