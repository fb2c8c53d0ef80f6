import type { ContributionKind, FeedbackBlocker } from '#domain/contribution/contribution';

export const contributions = {
  heading: 'Det {name} har skrevet',
  empty: '{name} har ikke skrevet noe til laget ennå.',
  from: '{name}, {kind}, {date}',
  kinds: {
    goal: 'et mål',
    comment: 'en kommentar',
    question: 'et spørsmål',
    answer: 'et svar',
  } satisfies Record<ContributionKind, string>,
  used: 'Slik brukte vi det:',
  usedBy: '{name}, {date}',
  answer: 'Svar {name}',
  answeredFirst: '{name} svarte mens du skrev. Det svaret står:',
  yoursIsKept: 'Det du har skrevet, ligger trygt her. Kopier det du vil bruke et annet sted.',
  answerHeading: 'Slik brukte vi det',
  answerHint: '{name} leser svaret. Si hva dere gjorde med det, eller hvorfor dere ikke kunne.',
  answerLabel: 'Hva gjorde dere med det {name} skrev?',
  send: 'Send svaret',
  hidden: '{name} har skjult noe for tjenesten din. Det er greit. Du kan ikke se hva eller hvor mye.',
  earlier: 'Ett svar til |||| {count} svar til',
  blockers: {
    only_the_young_person_reads_it: 'Dette er det bare ungdommen selv som ser.',
    already_answered: 'Noen i laget har allerede svart. Last siden på nytt for å se svaret.',
    says_nothing: 'Skriv hva dere gjorde med det.',
  } satisfies Record<FeedbackBlocker, string>,
} as const;
