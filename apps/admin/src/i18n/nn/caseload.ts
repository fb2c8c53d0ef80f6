import type { caseload as nb } from '../nb/caseload.ts';
import type { SameShape } from '../text-key.ts';

export const caseload = {
  heading: 'Gi saker vidare',
  whom: 'Kven skal ha ny kontakt i tenesta?',
  consequence:
    'Ingenting blir flytta før kollegaen har sagt ja. Då følgjer plassen i laget, stafetten, opne tiltak og overgangar med, og plassen din sluttar. Ungdommen ser kven som er ny i laget. Den kollegaen seier nei til, blir hos deg.',
  who: 'Kven får {name}?',
  stays: 'Blir hos meg',
  note: 'Kva bør kollegaen vita først om {name}?',
  reason: 'Kvifor gir du sakene vidare? Kollegaen og ungdommen les det.',
  progress: '{sent} av {total} er sende.',
  offer: 'Spør kollegane',
  offered: 'Dette har du spurt om',
  answers: {
    waits: 'ventar på svar frå {to}.',
    accepted: 'er hos {to}.',
    declined: 'er framleis hos deg. {to} sa nei: «{reason}»',
    withdrawn: 'er framleis hos deg. Du trekte spørsmålet til {to} tilbake.',
  },
  withdraw: 'Trekk tilbake spørsmålet om {name}',
  accept: 'Ja, eg tek {name}',
  decline: 'Nei, eg kan ikkje',
  declineHeading: 'Sei nei til å ta over {name}',
  declineConsequence: '{name} blir hos {by}, som les grunnen.',
  declineReason: 'Kvifor kan du ikkje?',
  sendNo: 'Send svaret',
  accepted: '{name} er på lista di.',
  declined: '{name} er framleis hos {by}.',
  blockers: {
    'nobody-chosen': 'Vel kven som får minst éin ungdom.',
    'reason-missing': 'Skriv kvifor.',
    'to-oneself': 'Vel ein annan enn deg sjølv.',
    'receiver-elsewhere': 'Vel nokon i di eiga teneste.',
    'receiver-not-active': 'Kollegaen er ikkje i arbeid. Vel ein annan.',
    'already-offered': 'Du har alt spurt om denne ungdommen.',
  },
} as const satisfies SameShape<typeof nb>;
