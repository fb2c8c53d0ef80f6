import type { ReactElement, ReactNode } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';

/** Verbs that are not the next step, behind one small word. `about`: what they are about, read aloud. */
export function MoreVerbs(props: { text: string; about: string; children: ReactNode }): ReactElement {
  const { text, about, children } = props;
  const t = useText();
  return (
    <details className="more no-print">
      <summary>
        {text}
        <span className="visually-hidden"> {t('plan.measure.forTitle', { title: about })}</span>
        <Icon name="down" size={16} />
      </summary>
      <div className="more-verbs">{children}</div>
    </details>
  );
}
