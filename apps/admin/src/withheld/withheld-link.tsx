import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { professionOf } from '#domain/note/profession';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { useSessionUser } from '../providers/use-session.ts';

/** The way to what is kept from guardians: for health personnel, and for the privacy officer. */
export function WithheldLink(): ReactElement | null {
  const t = useText();
  const user = useSessionUser();
  const sees =
    user !== undefined &&
    (user.role === 'privacy_officer' || professionOf(user.role, user.serviceKind ?? '') === 'health');
  if (!sees) return null;
  return (
    <Card heading={t('withheld.title')}>
      <p>{t('withheld.linkText')}</p>
      <p>
        <Link to="/withheld">{t('withheld.link')}</Link>
      </p>
    </Card>
  );
}
