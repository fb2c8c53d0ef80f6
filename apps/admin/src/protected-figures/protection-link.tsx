import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import '../figures/figures.css';

/** On each page with figures that has no note about rounding: how they are protected. */
export function ProtectionLink(): ReactElement {
  const t = useText();
  return (
    <p className="small no-print figures-after">
      <Link to="/figures/protection">{t('figures.rounding.link')}</Link>
    </p>
  );
}
