import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Mark } from '../look/components/mark.tsx';
import { LanguageChoice } from '../sign-in/language-choice.tsx';

/** The head of a page that is read before anybody has signed in: the product, and the language. */
export function SignedOutBar(): ReactElement {
  const t = useText();
  return (
    <header className="bar">
      <div className="bar-inside">
        <span className="brand">
          <Mark /> {t('look.product')}
        </span>
        <div className="bar-end">
          <LanguageChoice />
        </div>
      </div>
    </header>
  );
}
