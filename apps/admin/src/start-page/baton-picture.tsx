import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';

/** The baton on its way from one to the other; the text beside it says the same. */
export function BatonPicture({ from }: { from: string }): ReactElement {
  const t = useText();
  return (
    <svg
      className="baton-picture wide-only"
      width="192"
      height="110"
      viewBox="0 0 192 110"
      aria-hidden="true"
    >
      <circle cx="46" cy="66" r="38" fill="var(--myrull)" stroke="var(--kommune)" strokeWidth="7" />
      <circle
        cx="146"
        cy="66"
        r="38"
        fill="var(--myrull)"
        stroke="var(--nav)"
        strokeWidth="7"
        strokeDasharray="8 7"
      />
      <rect x="62" y="10" width="72" height="18" rx="9" fill="var(--blaabaer)" transform="rotate(-8 98 19)" />
      <text x="46" y="71" textAnchor="middle">
        {from.slice(0, 9)}
      </text>
      <text x="146" y="71" textAnchor="middle">
        {t('startPage.you')}
      </text>
    </svg>
  );
}
