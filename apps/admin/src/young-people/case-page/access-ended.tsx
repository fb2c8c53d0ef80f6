import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { Problem } from '../../providers/problem.ts';
import './case-page.css';

interface Props {
  readonly ended: boolean;
  readonly children: ReactNode;
}

/** What was read a moment ago is not there now: not there and not yours any more are the same. */
export const isGone = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 404 || error.status === 400);

/**
 * The case was here a moment ago and is not any more. What stood on the page goes; what somebody is writing, in a dialog or a
 * field, stays on the screen, so that it can be copied or told by telephone. The page is the same one before and after, or the
 * text would be gone with it.
 */
export function AccessEnded({ ended, children }: Props): ReactElement {
  const t = useText();
  return (
    <>
      {ended && (
        <div role="alert" className="info-box access-ended">
          <h1>
            <Icon name="lock" /> {t('problem.accessEnded')}
          </h1>
        </div>
      )}
      <div className={ended ? 'access-ended-page' : undefined}>{children}</div>
    </>
  );
}
