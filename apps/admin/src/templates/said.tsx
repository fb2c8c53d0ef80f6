import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import type { Language } from '#domain/language/languages';
import { wordingIn } from '#domain/template/wording';

interface Props {
  readonly wording: Shape<'Wording'>;
  readonly language: Language;
  /** «på bokmål», where the reader's own language is missing. */
  readonly fallback: string;
}

/** A text of a template in the reader's language; in bokmål, and marked so, where there is none. */
export function Said({ wording, language, fallback }: Props): ReactElement {
  const said = wordingIn(wording, language);
  return said.language === language ? (
    <>{said.text}</>
  ) : (
    <>
      <span lang={said.language}>{said.text}</span> <span className="small quiet">({fallback})</span>
    </>
  );
}
