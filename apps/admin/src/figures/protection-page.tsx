import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import './figures.css';

/** «Slik verner vi»: how nobody can be found in the figures, in plain words. */
export function ProtectionPage(): ReactElement {
  const t = useText();
  const parts = [
    {
      heading: t('figures.protection.people.title'),
      lines: [t('figures.protection.people.one'), t('figures.protection.people.two')],
    },
    {
      heading: t('figures.protection.rounding.title'),
      lines: [
        t('figures.protection.rounding.one'),
        t('figures.protection.rounding.two'),
        t('figures.protection.rounding.three'),
      ],
    },
    {
      heading: t('figures.protection.small.title'),
      lines: [t('figures.protection.small.one'), t('figures.protection.small.two')],
    },
    { heading: t('figures.protection.once.title'), lines: [t('figures.protection.once.one')] },
    {
      heading: t('figures.protection.who.title'),
      lines: [t('figures.protection.who.one'), t('figures.protection.who.two')],
    },
  ];
  return (
    <Page heading={t('figures.protection.title')}>
      <p className="figures-among">{t('figures.protection.intro')}</p>
      <div className="figures-grid">
        {parts.map(({ heading, lines }) => (
          <Card key={heading} heading={heading}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        ))}
      </div>
    </Page>
  );
}
