import type { ReactElement } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { languages } from '#domain/language/languages';
import { useSharedText } from '../i18n/catalogue.tsx';
import { language } from '../i18n/language.ts';
import { chooseLanguage } from '../providers/own-language.ts';

/** «Bokmål · Nynorsk · English», each by its own name. */
export function LanguageChoice(): ReactElement {
  const t = useSharedText();
  return (
    <div className="language-choice no-print" role="group" aria-label={t('look.language')}>
      {keysOf(languages).map((code) => (
        <button
          key={code}
          type="button"
          className="button button-quiet button-small"
          lang={code}
          aria-pressed={code === language()}
          onClick={() => {
            void chooseLanguage(code);
          }}
        >
          {languages[code]}
        </button>
      ))}
    </div>
  );
}
