import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';

/** Nothing is written here in what was opened; whether there is anything in what was not is not said. */
export function ReadNothing(): ReactElement {
  const t = useText();
  return <p className="quiet">{t('emergency.reading.nothing')}</p>;
}
