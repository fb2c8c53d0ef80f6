import type { ReactElement } from 'react';
import { protectionPlace } from '#domain/assurance/return-path';
import { useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { AuditsCard } from '../protected-figures/audits-card.tsx';
import { HowProtected } from '../protected-figures/how-protected.tsx';

/** «Slik verner vi»: how nobody can be found in the figures, in plain words, and what the audit of each release found. */
export function ProtectionPage(): ReactElement {
  const t = useText();
  return (
    <Page heading={t('figures.protection.title')}>
      <HowProtected />
      <AuditsCard />
      <p className="figures-after">
        <a href={protectionPlace}>{t('protectedFigures.openAudits.page')}</a>
      </p>
    </Page>
  );
}
