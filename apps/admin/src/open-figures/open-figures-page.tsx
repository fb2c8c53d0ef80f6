import type { ReactElement } from 'react';
import { mayEver } from '#domain/roles/permissions';
import { useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { ProtectionLink } from '../protected-figures/protection-link.tsx';
import { OpenReleasesCard } from './open-releases-card.tsx';
import { TokensCard } from './tokens-card.tsx';
import '../figures/figures.css';
import '../protected-figures/protected-figures.css';

/** «Åpne tall»: which figures everybody may read, and which clients read with a token. */
export function OpenFiguresPage(): ReactElement {
  const t = useText();
  const user = useSessionUser();
  return (
    <Page heading={t('openFigures.title')}>
      <p className="figures-among">{t('openFigures.intro')}</p>
      <div className="stack">
        <OpenReleasesCard />
        {user !== undefined && mayEver(user.role, 'read-token.read') && <TokensCard />}
      </div>
      <ProtectionLink />
    </Page>
  );
}
