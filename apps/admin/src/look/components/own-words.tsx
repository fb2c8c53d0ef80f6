import type { ReactElement, ReactNode } from 'react';
import { quoted } from '../../i18n/words.ts';

interface Props {
  /** Exactly as it was said; the quotation marks are added. */
  readonly words: string;
  /** Who and when: «Jonas, 24. februar». */
  readonly from?: ReactNode;
  readonly big?: boolean;
  /** Language of the words when it is not the page's: 'se', 'uk' … */
  readonly lang?: string;
}

/** Somebody's own words: the only place for the cloudberry ground and the serif. */
export function OwnWords({ words, from, big = false, lang }: Props): ReactElement {
  return (
    <blockquote className={big ? 'own-words own-words-big' : 'own-words'}>
      <p lang={lang}>{quoted(words)}</p>
      {from !== undefined && <footer>{from}</footer>}
    </blockquote>
  );
}
