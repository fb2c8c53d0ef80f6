import type { ReactElement } from 'react';
import { areas, type Area } from '#domain/mapping/areas';
import { areasUnder } from '#domain/template/mapping-template';
import { useText } from '../../i18n/catalogue.tsx';
import { language } from '../../i18n/language.ts';
import type { MappingTemplate } from '../../mapping-templates/use-mapping-template.ts';
import { questionsAbout } from '../../mapping-templates/use-mapping-template.ts';
import { Said } from '../../templates/said.tsx';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import type { AnswerBook } from './answer-book.ts';
import type { AreaState } from './answer-writer.ts';
import { AreaRow } from './area-row.tsx';
import { GoodArea } from './good-area.tsx';

interface Props {
  readonly template: MappingTemplate;
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly book: AnswerBook;
  readonly states: ReadonlyMap<Area, AreaState>;
}

/** The areas of the template in its order with its questions; the others can be opened after them, and stand open when something is said there. */
export function TemplateRows({ template, of, mapping, book, states }: Props): ReactElement {
  const t = useText();
  const { asked, others } = areasUnder(template);
  const rows = (some: readonly Area[]): ReactElement[] =>
    some.flatMap((area) => {
      const state = states.get(area);
      const Row = areas[area].group === 'what_is_good' ? GoodArea : AreaRow;
      return state === undefined
        ? []
        : [
            <Row
              key={area}
              area={area}
              questions={questionsAbout(template, area)}
              state={state}
              of={of}
              mapping={mapping}
              writer={book.writerOf(area)}
            />,
          ];
    });
  const said = others.some(
    (area) =>
      mapping.answers.some((one) => one.area === area) ||
      mapping.ownPart?.answers.some((one) => one.area === area),
  );
  return (
    <>
      <h2 className="area-group">
        <Said wording={template.name} language={language()} fallback={t('mapping.template.fallback')} />
      </h2>
      {rows(asked)}
      {others.length > 0 && (
        <details className="other-areas" open={said}>
          <summary>{t('mapping.template.others', { count: others.length })}</summary>
          {rows(others)}
        </details>
      )}
    </>
  );
}
