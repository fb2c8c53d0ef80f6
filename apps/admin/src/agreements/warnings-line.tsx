import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { useRead } from '../providers/use-read.ts';

/** Beside the log: how many agreements need somebody, and the way there. */
export function AgreementWarningsLine(): ReactElement {
  const t = useText();
  const count = useRead<Shape<'AgreementsPage'>>('/agreements').data?.data.warnings.length ?? 0;
  if (count === 0)
    return (
      <p>
        <Link to="/agreements">{t('agreements.link')}</Link>
      </p>
    );
  return (
    <p className="quiet-box">
      {t('agreements.warn.count', { count })} <Link to="/agreements">{t('agreements.warn.see')}</Link>
    </p>
  );
}
