import type { BackgroundAnswer } from '#domain/immigrant-background/categories';

export const immigrantBackground = {
  heading: 'Bakgrunnen din, bare til tall',
  ask: 'Vil du svare på ett spørsmål?',
  why: 'Vi vil vite om hjelpen når fram til alle. Derfor spør vi om én ting, og teller svarene sammen for hele fylket.',
  who: 'Ingen som hjelper deg, ser svaret. Ikke laget, ikke foreldrene dine og ikke lederne. Bare du ser det.',
  free: 'Du velger om du vil svare. Hjelpen du får, er den samme. Du kan bytte svar eller ta det bort når du vil.',
  legend: 'Hva passer for deg?',
  answers: {
    immigrant: 'Jeg er født i utlandet, og familien min også',
    norwegian_born: 'Jeg er født i Norge, og familien min i utlandet',
    rest: 'Noe annet',
    no_answer: 'Vil ikke svare',
  } as const satisfies Record<BackgroundAnswer, string>,
  hints: {
    immigrant: 'Begge foreldrene og alle fire besteforeldrene dine er født i utlandet.',
    norwegian_born: 'Begge foreldrene og alle fire besteforeldrene dine er født i utlandet.',
    rest: 'Minst én av foreldrene eller besteforeldrene dine er født i Norge.',
    no_answer: 'Vet du ikke, kan du velge dette.',
  } as const satisfies Record<BackgroundAnswer, string>,
  missing: 'Velg et svar, eller la det være.',
  save: 'Lagre svaret',
  saved: 'Lagret. Bare du ser det.',
  now: 'Du har svart: {answer}.',
  none: 'Du har ikke svart. Det er helt greit.',
  takeBack: 'Ta bort svaret',
  gone: 'Svaret er borte.',
  made: 'Tall som er laget før, endres ikke. De viser ingen enkeltpersoner.',
  source: 'Inndelingen er fra Statistisk sentralbyrå (SSB).',
} as const;
