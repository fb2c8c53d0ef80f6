import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { emergencyPath } from './use-emergencies.ts';

/** The way to an emergency access: red, and quieter than everything that is done every day. */
export function EmergencyLink(): ReactElement {
  const t = useText();
  return (
    <Link to={emergencyPath} className="button button-quiet emergency-link">
      <Icon name="danger" /> {t('emergency.link')}
    </Link>
  );
}
