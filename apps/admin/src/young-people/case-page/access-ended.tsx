import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Icon } from '../../look/icons/icon.tsx';

/**
 * The case was here a moment ago and is not any more. What stood on the page goes; what somebody is writing in a dialog
 * stays on the screen, so that it can be copied or told by telephone.
 */
export function AccessEnded({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useText();
  return (
    <div className="access-ended">
      <p role="alert" className="info-box">
        <Icon name="lock" /> {t('problem.accessEnded')}
      </p>
      <div className="access-ended-page">{children}</div>
    </div>
  );
}
