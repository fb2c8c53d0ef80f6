import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { CouldBe } from './could-be.tsx';
import '../figures/figures.css';
import './protected-figures.css';

/** In plain words: what is shown, what can be proved about it, and what it does not protect against. */
export function HowProtected(): ReactElement {
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
      lines: [
        t('figures.protection.small.one'),
        t('figures.protection.small.two'),
        t('figures.protection.small.three'),
        t('figures.protection.small.four'),
      ],
    },
    {
      heading: t('protectedFigures.control.title'),
      lines: [
        t('protectedFigures.control.one'),
        t('protectedFigures.control.merged'),
        t('protectedFigures.control.two'),
        t('protectedFigures.control.three'),
        t('protectedFigures.control.four'),
        t('protectedFigures.control.corrected'),
        t('protectedFigures.control.five'),
      ],
    },
    {
      heading: t('protectedFigures.limits.title'),
      lines: [
        t('protectedFigures.limits.presence'),
        t('protectedFigures.limits.allButOne'),
        t('protectedFigures.limits.elsewhere'),
        t('protectedFigures.limits.again'),
        t('protectedFigures.limits.corrected'),
        t('protectedFigures.limits.hidden'),
      ],
    },
    { heading: t('figures.protection.once.title'), lines: [t('figures.protection.once.one')] },
    {
      heading: t('figures.protection.who.title'),
      lines: [t('figures.protection.who.one'), t('figures.protection.who.two')],
    },
  ];
  return (
    <>
      <p className="figures-among">{t('figures.protection.intro')}</p>
      <div className="protected-parts">
        <Card heading={t('protectedFigures.theorem.title')}>
          <p>{t('protectedFigures.theorem.one')}</p>
          <CouldBe />
          <p>{t('protectedFigures.theorem.two')}</p>
        </Card>
        {parts.map(({ heading, lines }) => (
          <Card key={heading} heading={heading}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        ))}
      </div>
    </>
  );
}
