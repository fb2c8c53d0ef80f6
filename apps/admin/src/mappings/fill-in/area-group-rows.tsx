import type { ReactElement } from 'react';
import { areasIn, type Area, type AreaGroup } from '#domain/mapping/areas';
import { useText } from '../../i18n/catalogue.tsx';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import type { AnswerBook } from './answer-book.ts';
import type { AreaState } from './answer-writer.ts';
import { AreaRow } from './area-row.tsx';
import { GoodArea } from './good-area.tsx';

interface Props {
  readonly group: AreaGroup;
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly book: AnswerBook;
  readonly states: ReadonlyMap<Area, AreaState>;
}

/** One group of areas; what is good is written, not weighed. */
export function AreaGroupRows({ group, of, mapping, book, states }: Props): ReactElement {
  const t = useText();
  const Row = group === 'what_is_good' ? GoodArea : AreaRow;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className="area-group">
        {t(`mapping.groups.${group}`)}
      </h2>
      {areasIn(group).map((area) => {
        const state = states.get(area);
        return (
          state && (
            <Row
              key={area}
              area={area}
              state={state}
              of={of}
              mapping={mapping}
              writer={book.writerOf(area)}
            />
          )
        );
      })}
    </section>
  );
}
