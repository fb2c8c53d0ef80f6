import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import type { YoungPersonCase } from './use-case.ts';

/** What the follow-up's status means for what can be read; nothing while it is active. */
export function FollowUpLine({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const status = of.followUps.at(-1)?.status;
  if (status === undefined || status === 'active') return null;
  return <p className="quiet-box follow-up-line">{t(`casePage.${status}`)}</p>;
}
