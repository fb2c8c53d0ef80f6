import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { watchesSchool } from '#domain/early-warning/identified';
import { useText } from '../i18n/catalogue.tsx';
import { useSessionUser } from '../providers/use-session.ts';

/** The way to the school's lists, for the school's counsellors. */
export function EarlyWarningLink(): ReactElement | null {
  const t = useText();
  const role = useSessionUser()?.role;
  if (role === undefined || !watchesSchool(role)) return null;
  return (
    <Link className="button button-second" to="/early-warning">
      {t('earlyWarning.title')}
    </Link>
  );
}
