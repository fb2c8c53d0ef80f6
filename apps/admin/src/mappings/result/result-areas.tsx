import type { ReactElement } from 'react';
import { areaGroups, areasIn } from '#domain/mapping/areas';
import { difference } from '#domain/mapping/difference';
import { useText } from '../../i18n/catalogue.tsx';
import { answersOf, type Mapping } from '../case-mapping.ts';
import { ResultArea } from './result-area.tsx';

interface Props {
  readonly name: string;
  readonly mapping: Mapping;
  readonly before: Mapping | undefined;
}

/** Area by area in the order of the page; a group in which nothing was said is left out. */
export function ResultAreas({ name, mapping, before }: Props): ReactElement {
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
                    name={name}
                    mapping={mapping}
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
