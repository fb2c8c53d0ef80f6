import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { language } from '../i18n/language.ts';
import { Said } from '../templates/said.tsx';
import './questions.css';

interface Props {
  readonly questions: readonly Shape<'Wording'>[];
  /** «på bokmål», where a question is not there in the reader's language. */
  readonly fallback: string;
}

/** What can be asked to begin talking about an area: help, never something to answer one by one. */
export function Questions({ questions, fallback }: Props): ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <ul className="helping-questions small">
      {questions.map((wording, n) => (
        <li key={String(n)}>
          <Said wording={wording} language={language()} fallback={fallback} />
        </li>
      ))}
    </ul>
  );
}
