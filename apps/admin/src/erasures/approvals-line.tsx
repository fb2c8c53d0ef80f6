import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';

function Waiting(): ReactElement | null {
  const t = useText();
  const count = useRead<Shape<'ErasureToApprove'>[]>('/erasure-approvals').data?.data.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="quiet-box">
      {t('erasures.second.waits', { count })} <Link to="/erasure-approvals">{t('erasures.second.see')}</Link>
    </p>
  );
}

/** For those who can be number two: that something waits for their yes. */
export function ErasureApprovalsLine(): ReactElement | null {
  const role = useSessionUser()?.role;
  return role === 'youth_coordinator' || role === 'system_admin' ? <Waiting /> : null;
}
