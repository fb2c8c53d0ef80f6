import type { Language } from '../language/languages.ts';
import type { NoticeKindCode } from './kinds.ts';

interface Letter {
  readonly subject: string;
  readonly text: string;
}

const words = {
  nb: {
    subject: 'Du har noe nytt i Laget',
    report: 'Det er en ny rapport i Laget',
    how: 'Logg inn for å se hva det er:',
    code: 'Koden din i Laget',
    until:
      'Koden virker i en halv time. Skriv den der du ba om den. Har du ikke bedt om den, kan du se bort fra meldingen.',
  },
  nn: {
    subject: 'Du har noko nytt i Laget',
    report: 'Det er ein ny rapport i Laget',
    how: 'Logg inn for å sjå kva det er:',
    code: 'Koden din i Laget',
    until:
      'Koden verkar i ein halv time. Skriv han der du bad om han. Har du ikkje bede om han, kan du sjå bort frå meldinga.',
  },
  en: {
    subject: 'You have something new in Laget',
    report: 'There is a new report in Laget',
    how: 'Sign in to see what it is:',
    code: 'Your code in Laget',
    until:
      'The code works for half an hour. Write it where you asked for it. If you did not ask for it, you can ignore this message.',
  },
} as const satisfies Record<
  Language,
  Readonly<Record<'subject' | 'report' | 'how' | 'code' | 'until', string>>
>;

/** A report is about nobody, so that there is one may be said: never of which place or period, and only when nothing else is new. */
const subjectOf = (language: Language, kinds: readonly NoticeKindCode[]): string =>
  words[language][kinds.length > 0 && kinds.every((kind) => kind === 'report_ready') ? 'report' : 'subject'];

/** The whole message: that there is something new, and where. Nothing about whom, what or from which service (G09, A03). */
export const letterIn = (
  language: Language,
  address: string,
  kinds: readonly NoticeKindCode[] = [],
): Letter => {
  const subject = subjectOf(language, kinds);
  return { subject, text: `${subject}.\n\n${words[language].how}\n${address}\n` };
};

/** The same where there is room for one line. */
export const textIn = (
  language: Language,
  address: string,
  kinds: readonly NoticeKindCode[] = [],
): Letter => {
  const subject = subjectOf(language, kinds);
  return { subject, text: `${subject}: ${address}` };
};

/** Says whose address it is, and nothing else: not who asked, nor why. */
export const codeLetterIn = (language: Language, code: string): Letter => {
  const { code: subject, until } = words[language];
  return { subject, text: `${subject}: ${code}\n\n${until}\n` };
};
