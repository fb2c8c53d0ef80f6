import { readFileSync } from 'node:fs';
import { type Reader, readers } from './readers.ts';

/** `in`: past the door (whatever the rules then say). Otherwise the status of the refusal. */
export type Answer = 'in' | '401' | '403' | '404';

export interface Expected {
  readonly method: string;
  readonly path: string;
  readonly permission: string;
  readonly answers: Readonly<Record<Reader, string>>;
}

/** The hand-written table of who gets in where: read it as a person, change it with care. */
export const expected = (): Expected[] =>
  readFileSync(new URL('expected.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [method = '', path = '', permission = '', ...cells] = line.split(',').map((cell) => cell.trim());
      const answers = Object.fromEntries(readers.map((reader, index) => [reader, cells[index] ?? '']));
      return { method, path, permission, answers: { ...emptyAnswers, ...answers } };
    });

const emptyAnswers = {
  holder: '',
  member: '',
  narrow: '',
  invited: '',
  former: '',
  colleague: '',
  elsewhere: '',
  emergency: '',
  leader: '',
  admin: '',
  lokal: '',
  personvern: '',
  statistikk: '',
  self: '',
  other_self: '',
  guardian: '',
  other_guardian: '',
  nobody: '',
} as const satisfies Record<Reader, string>;
