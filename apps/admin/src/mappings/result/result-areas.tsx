import type { ReactElement } from 'react';
import { areaGroups, areasIn } from '#domain/mapping/areas';
import { difference } from '#domain/mapping/difference';
import { useText } from '../../i18n/catalogue.tsx';
import { answersOf, type CaseOfMapping, type Mapping } from '../case-mapping.ts';
import { type MappingTemplate, questionsAbout } from '../../mapping-templates/use-mapping-template.ts';
import { ResultArea } from './result-area.tsx';

interface Props {
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly before: Mapping | undefined;
  readonly template: MappingTemplate | undefined;
}

/** Area by area in the order of the page; a group in which nothing was said is left out. */
export function ResultAreas({ of, mapping, before, template }: Props): ReactElement {
  const t = useText();
  const changes = difference(before === undefined ? [] : answersOf(before), answersOf(mapping));
  return (
    <>
      {areaGroups.map((group) => {
        const shown = changes.filter(
          ({ area, change }) => areasIn(group).includes(area) && change !== 'not_talked',
        );
        return (
          shown.length > 0 && (
            <section key={group} aria-labelledby={`result-${group}`}>
              <h3 id={`result-${group}`} className="area-group">
                {t(`mapping.groups.${group}`)}
              </h3>
              <ul className="rows">
                {shown.map((change) => (
                  <ResultArea
                    key={change.area}
                    change={change}
                    of={of}
                    mapping={mapping}
                    questions={questionsAbout(template, change.area)}
                    compared={before !== undefined}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
