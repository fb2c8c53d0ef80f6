import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { BatonBadge } from '../look/components/baton-badge.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import type { GuardianChild } from './use-guardian-page.ts';

type Shown = GuardianChild['shared'][number];

/** The names in the team; no more than that. */
export function ChildTeam({ child }: { child: GuardianChild }): ReactElement {
  const t = useOwnText();
  return (
    <Card heading={t('guardianPage.team.heading', { name: child.givenName })}>
      {child.team.length === 0 && <p className="quiet">{t('guardianPage.team.none')}</p>}
      <ul className="rows">
        {child.team.map(({ name, title, serviceName, serviceKind, holdsBaton }) => (
          <li key={`${name}-${serviceName}`} className="own-person">
            <ServiceTile side={sideOf(serviceKind)} name={serviceName} nameHidden />
            <div>
              <p>
                <strong>{name}</strong> {holdsBaton && <BatonBadge holder={name} kind="short" />}
              </p>
              <p className="small quiet">{t('ownPage.goals.who', { name: title, service: serviceName })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ShownItem({ item, name }: { item: Shown; name: string }): ReactElement {
  const t = useOwnText();
  const kind = item.kind === 'goal' || item.kind === 'measure' ? item.kind : 'contribution';
  const label =
    kind === 'contribution'
      ? t('guardianPage.shared.contribution', { name })
      : t(`guardianPage.shared.${kind}`);
  return (
    <li>
      <p className="small quiet">{label}</p>
      {kind === 'measure' || item.text === '' ? <p>{item.text}</p> : <OwnWords words={item.text} />}
      {item.wording !== null && (
        <p className="small">{t('guardianPage.shared.teamSays', { wording: item.wording })}</p>
      )}
    </li>
  );
}

/** What the young person has chosen to show, item by item. */
export function ChildShared({ child }: { child: GuardianChild }): ReactElement {
  const t = useOwnText();
  const name = child.givenName;
  return (
    <Card heading={t('guardianPage.shared.heading', { name })}>
      {child.shared.length === 0 && <p>{t('guardianPage.shared.none', { name })}</p>}
      <ul className="rows">
        {child.shared.map((item) => (
          <ShownItem key={item.id} item={item} name={name} />
        ))}
      </ul>
    </Card>
  );
}
