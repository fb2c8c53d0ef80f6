import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { allDefinitions, type CountsAs, statusDefinitions } from '#domain/activity/definitions';
import { differentGroups } from '#domain/activity/side-by-side';
import { allUpperSecondary, upperSecondaryDefinitions } from '#domain/activity/upper-secondary';
import { keysOf } from '#domain/closed-table/closed-table';
import { backgroundStandard } from '#domain/immigrant-background/categories';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { ProtectionLink } from '../protected-figures/protection-link.tsx';
import { OwnByDefinition } from './own-by-definition.tsx';
import { countsInOrder, isPlacedDifferently, placeBy } from './places.ts';
import { TableScroll } from '../figures/parts/table-scroll.tsx';
import '../figures/figures.css';
import './indicators.css';

/** «Definisjoner side om side»: who is inside by which definition, and the groups that make the difference. */
export function DefinitionsPage(): ReactElement {
  const t = useText();
  return (
    <Page heading={t('indicators.side.title')} above={<Link to="/indicators">{t('indicators.title')}</Link>}>
      <div className="stack definitions-stack">
        <p>{t('indicators.side.intro')}</p>
        <Card heading={t('indicators.side.difference')}>
          <ul className="plain-list">
            {keysOf(differentGroups).map((group) => (
              <li key={group}>{t(`indicators.side.groups.${group}`)}</li>
            ))}
          </ul>
          <p>{t('indicators.side.example')}</p>
        </Card>
        <OwnByDefinition />
        <PlacesCard />
        <Card heading={t('indicators.side.unknown')}>
          <p>{t('indicators.side.unknownText')}</p>
        </Card>
        <FactsCard />
        <Card heading={t('indicators.side.upperSecondary')}>
          <ul className="plain-list">
            {allUpperSecondary.map((code) => (
              <li key={code}>
                {t(`indicators.side.upperSecondaryText.${code}`)}{' '}
                <span className="small quiet">
                  {t('indicators.source', { source: upperSecondaryDefinitions[code].source })}
                </span>
              </li>
            ))}
          </ul>
          <p>{t('indicators.side.upperSecondaryUnknown')}</p>
        </Card>
        <Card heading={t('indicators.side.background')}>
          <p>{t('indicators.side.backgroundText')}</p>
          <p className="small quiet">
            {t('indicators.side.backgroundVersion', {
              ...{ source: backgroundStandard.source, version: backgroundStandard.version },
              day: longDate(backgroundStandard.validFrom),
            })}
          </p>
        </Card>
      </div>
      <ProtectionLink />
    </Page>
  );
}

function PlacesCard(): ReactElement {
  const t = useText();
  const caption = t('indicators.side.table');
  return (
    <Card heading={caption}>
      <TableScroll label={caption}>
        <table className="figures definitions">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicators.side.group')}</th>
              {allDefinitions.map((code) => (
                <th scope="col" key={code}>
                  {t(`indicators.side.names.${code}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countsInOrder.map((counts) => (
              <PlaceRow key={counts} counts={counts} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
}

function PlaceRow({ counts }: { readonly counts: CountsAs }): ReactElement {
  const t = useText();
  const differs = isPlacedDifferently(counts);
  return (
    <tr className={differs ? 'differs' : undefined}>
      <th scope="row">{t(`indicators.side.counts.${counts}`)}</th>
      {allDefinitions.map((code) => {
        const place = placeBy(code, counts);
        return (
          <td key={code}>{place === null ? t('indicators.side.unknown') : t(`indicators.side.${place}`)}</td>
        );
      })}
    </tr>
  );
}

function FactsCard(): ReactElement {
  const t = useText();
  return (
    <Card heading={t('indicators.side.facts')}>
      <div className="definition-facts">
        {allDefinitions.map((code) => {
          const { source, population, reference, version, validFrom } = statusDefinitions[code];
          const [from, to] = population.ages;
          return (
            <section key={code} aria-labelledby={`facts-${code}`}>
              <h3 id={`facts-${code}`}>{t(`indicators.side.names.${code}`)}</h3>
              <dl className="facts">
                <dt>{t('indicators.side.source')}</dt>
                <dd>{source}</dd>
                <dt>{t('indicators.side.ages')}</dt>
                <dd>{t('indicators.side.agesOf', { from, to })}</dd>
                <dt>{t('indicators.side.reference')}</dt>
                <dd>{t(`indicators.side.references.${reference}`)}</dd>
                <dt>{t('indicators.side.version')}</dt>
                <dd>{t('indicators.side.versionOf', { version, day: longDate(validFrom) })}</dd>
              </dl>
            </section>
          );
        })}
      </div>
    </Card>
  );
}
