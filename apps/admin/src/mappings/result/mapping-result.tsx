import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { allCategories } from '#domain/category/categories';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { Card } from '../../look/components/card.tsx';
import { Page } from '../../look/components/page.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { casePageOf } from '../../young-people/case-page/use-case.ts';
import { language } from '../../i18n/language.ts';
import type { MappingTemplate } from '../../mapping-templates/use-mapping-template.ts';
import { Said } from '../../templates/said.tsx';
import { answersOf, type CaseOfMapping, completedBefore, type Mapping } from '../case-mapping.ts';
import { Proposals } from '../side/proposals.tsx';
import { AllMappings } from './all-mappings.tsx';
import { RepeatCard } from './repeat-card.tsx';
import { ResultAreas } from './result-areas.tsx';
import { TrendCard } from './trend-card.tsx';

/** What was said, as it was said, with the difference to the mapping before it. */
export function MappingResult(props: {
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly template: MappingTemplate | undefined;
}): ReactElement {
  const { of, mapping, template } = props;
  const t = useText();
  const { id, givenName: name } = of.person;
  const before = completedBefore(of, mapping);
  const dateOf = (at: string): string => nearDate(dateInNorway(at), of.today);
  const by = mapping.startedByName;
  const said =
    mapping.completedAt === null
      ? t('mapping.readOnly', { name: by })
      : t('mapping.result.completed', { date: dateOf(mapping.completedAt), by });
  return (
    <Page
      heading={t('mapping.pageHeading', { name })}
      above={<Link to={casePageOf(id)}>{t('mapping.result.backToCase')}</Link>}
      aside={<p className="small quiet">{said}</p>}
    >
      <div className="page-with-side">
        <div className="stack mapping-main">
          <Card
            heading={
              before === undefined
                ? t('mapping.result.noEarlier')
                : t('mapping.result.difference', { date: dateOf(before.completedAt ?? before.startedAt) })
            }
          >
            {template !== undefined && (
              <p className="small quiet">
                {t('mapping.template.by')}{' '}
                <Said
                  wording={template.name}
                  language={language()}
                  fallback={t('mapping.template.fallback')}
                />
                {', '}
                {t('mapping.template.version', { number: template.number })}
              </p>
            )}
            <ResultAreas of={of} mapping={mapping} before={before} template={template} />
            {of.sight.categories.length < allCategories.length && (
              <p className="quiet-box">
                <Icon name="lock" /> {t('mapping.notShared')}
              </p>
            )}
          </Card>
          <TrendCard of={of} />
        </div>
        <div className="stack">
          {mapping.completedAt !== null && (
            <Proposals
              of={of}
              mapping={mapping}
              answers={answersOf(mapping)}
              versionOf={(area) => mapping.answers.find((one) => one.area === area)?.version ?? null}
              onVersion={() => undefined}
            />
          )}
          <RepeatCard of={of} mapping={mapping} />
          <AllMappings of={of} shown={mapping.id} />
        </div>
      </div>
    </Page>
  );
}
