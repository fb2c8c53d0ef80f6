import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnLink } from './own-link.tsx';
import { firstName } from './names.ts';
import { holderOf } from './team-of.ts';
import type { OwnPage } from './use-own-page.ts';

/** Who explained what Laget is, when and how. */
export function ExplainedCard({ own }: { own: OwnPage }): ReactElement {
  const t = useOwnText();
  const name = firstName(holderOf(own)?.name ?? t('ownPage.next.holder'));
  return (
    <Card heading={t('ownPage.explained.heading')}>
      {own.informationGiven.length === 0 && <p>{t('ownPage.explained.none', { name })}</p>}
      <ul className="rows">
        {own.informationGiven.map((given) => (
          <li key={given.id}>
            <p>
              {t('ownPage.explained.line', { name: given.byName, date: longDate(dateInNorway(given.at)) })}
            </p>
            <p className="small quiet">{given.how}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** That figures are made, and how they are protected. */
export function FiguresCard(): ReactElement {
  const t = useOwnText();
  return (
    <Card heading={t('ownPage.figures.heading')} id="tall">
      <p>{t('ownPage.figures.made')}</p>
      <p>{t('ownPage.figures.divided')}</p>
      <p>{t('ownPage.figures.background')}</p>
      <p>{t('ownPage.figures.never')}</p>
      <p>{t('ownPage.figures.rounded')}</p>
      <p>
        <OwnLink to="/min-side/bakgrunn">{t('immigrantBackground.heading')}</OwnLink>
      </p>
    </Card>
  );
}
