import type { Language } from '../language/languages.ts';

interface Letter {
  readonly subject: string;
  readonly text: string;
}

const words = {
  nb: {
    subject: 'Du har noe nytt i Laget',
    how: 'Logg inn for å se hva det er:',
  },
  nn: {
    subject: 'Du har noko nytt i Laget',
    how: 'Logg inn for å sjå kva det er:',
  },
  en: {
    subject: 'You have something new in Laget',
    how: 'Sign in to see what it is:',
  },
} as const satisfies Record<Language, { subject: string; how: string }>;

/** The whole message: that there is something new, and where. Nothing about whom, what or from which service (G09, A03). */
export const letterIn = (language: Language, address: string): Letter => {
  const { subject, how } = words[language];
  return { subject, text: `${subject}.\n\n${how}\n${address}\n` };
};
