import type { Language } from '#domain/language/languages';
import type { Frame } from './paper-words.ts';

/** What stands around the parts. */
export const frames: Readonly<Record<Language, Frame>> = {
  nb: {
    title: 'Det Laget har om deg',
    made: (at) =>
      `Skrevet ut ${at}. Dette er skrevet om deg, og du har rett til å se det. Sist står det som ikke er med, og hvorfor.`,
    care: 'Pass godt på denne filen. Den som har den, kan lese alt.',
    firstRows: (count) => `Her står de ${String(count)} første. Resten står i filen for maskiner.`,
    empty: 'Det som er tomt',
    notIncluded: 'Det som ikke er med',
    foot: (at, page, of) => `Det Laget har om deg · ${at} · Side ${String(page)} av ${String(of)}`,
    yes: 'Ja',
    no: 'Nei',
    whoFor: 'Bare til deg',
    printedBy: (who, at) => `Skrevet ut av ${who} ${at}`,
  },
  nn: {
    title: 'Det Laget har om deg',
    made: (at) =>
      `Skrive ut ${at}. Dette er skrive om deg, og du har rett til å sjå det. Sist står det som ikkje er med, og kvifor.`,
    care: 'Pass godt på denne fila. Den som har henne, kan lesa alt.',
    firstRows: (count) => `Her står dei ${String(count)} første. Resten står i fila for maskiner.`,
    empty: 'Det som er tomt',
    notIncluded: 'Det som ikkje er med',
    foot: (at, page, of) => `Det Laget har om deg · ${at} · Side ${String(page)} av ${String(of)}`,
    yes: 'Ja',
    no: 'Nei',
    whoFor: 'Berre til deg',
    printedBy: (who, at) => `Skrive ut av ${who} ${at}`,
  },
  en: {
    title: 'What Laget has about you',
    made: (at) =>
      `Printed ${at}. This is written about you, and you are entitled to see it. What is left out, and why, stands at the end.`,
    care: 'Take good care of this file. Whoever has it can read everything.',
    firstRows: (count) => `The first ${String(count)} are here. The rest are in the file for machines.`,
    empty: 'What is empty',
    notIncluded: 'What is not included',
    foot: (at, page, of) => `What Laget has about you · ${at} · Page ${String(page)} of ${String(of)}`,
    yes: 'Yes',
    no: 'No',
    whoFor: 'For you only',
    printedBy: (who, at) => `Printed by ${who} ${at}`,
  },
};
