import type { contributions as nb } from '../nb/contributions.ts';
import type { SameShape } from '../text-key.ts';

export const contributions = {
  heading: 'Det {name} har skrive',
  empty: '{name} har ikkje skrive noko til laget enno.',
  from: '{name}, {kind}, {date}',
  kinds: {
    goal: 'eit mål',
    comment: 'ein kommentar',
    question: 'eit spørsmål',
    answer: 'eit svar',
  },
  used: 'Slik brukte vi det:',
  usedBy: '{name}, {date}',
  answer: 'Svar {name}',
  answeredFirst: '{name} svara medan du skreiv. Det svaret står:',
  yoursIsKept: 'Det du har skrive, ligg trygt her. Kopier det du vil bruka ein annan stad.',
  answerHeading: 'Slik brukte vi det',
  answerHint: '{name} les svaret. Sei kva de gjorde med det, eller kvifor de ikkje kunne.',
  answerLabel: 'Kva gjorde de med det {name} skreiv?',
  send: 'Send svaret',
  hidden: '{name} har skjult noko for tenesta di. Det er greitt. Du kan ikkje sjå kva eller kor mykje.',
  earlier: 'Eitt svar til |||| {count} svar til',
  blockers: {
    only_the_young_person_reads_it: 'Dette er det berre ungdommen sjølv som ser.',
    already_answered: 'Nokon i laget har alt svart. Last sida på nytt for å sjå svaret.',
    says_nothing: 'Skriv kva de gjorde med det.',
  },
} as const satisfies SameShape<typeof nb>;
