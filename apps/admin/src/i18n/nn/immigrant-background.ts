import type { BackgroundAnswer } from '#domain/immigrant-background/categories';

export const immigrantBackground = {
  heading: 'Bakgrunnen din, berre til tal',
  ask: 'Vil du svara på eitt spørsmål?',
  why: 'Vi vil vita om hjelpa når fram til alle. Derfor spør vi om éin ting, og tel svara saman for heile fylket.',
  who: 'Ingen som hjelper deg, ser svaret. Ikkje laget, ikkje foreldra dine og ikkje leiarane. Berre du ser det.',
  free: 'Du vel om du vil svara. Hjelpa du får, er den same. Du kan byta svar eller ta det bort når du vil.',
  legend: 'Kva passar for deg?',
  answers: {
    immigrant: 'Eg er fødd i utlandet, og familien min òg',
    norwegian_born: 'Eg er fødd i Noreg, og familien min i utlandet',
    rest: 'Noko anna',
    no_answer: 'Vil ikkje svara',
  } as const satisfies Record<BackgroundAnswer, string>,
  hints: {
    immigrant: 'Begge foreldra og alle fire besteforeldra dine er fødde i utlandet.',
    norwegian_born: 'Begge foreldra og alle fire besteforeldra dine er fødde i utlandet.',
    rest: 'Minst éin av foreldra eller besteforeldra dine er fødd i Noreg.',
    no_answer: 'Veit du ikkje, kan du velja dette.',
  } as const satisfies Record<BackgroundAnswer, string>,
  missing: 'Vel eit svar, eller la det vera.',
  save: 'Lagre svaret',
  saved: 'Lagra. Berre du ser det.',
  now: 'Du har svart: {answer}.',
  none: 'Du har ikkje svart. Det er heilt greitt.',
  takeBack: 'Ta bort svaret',
  gone: 'Svaret er borte.',
  made: 'Tal som er laga før, endrar seg ikkje. Dei viser ingen enkeltpersonar.',
  source: 'Inndelinga er frå Statistisk sentralbyrå (SSB).',
} as const;
