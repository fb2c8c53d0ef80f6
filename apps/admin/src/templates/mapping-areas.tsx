import { type ReactElement, useState } from 'react';
import { type Area, isArea } from '#domain/mapping/areas';
import { areasUnder } from '#domain/template/mapping-template';
import { noWording } from '#domain/template/wording';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { Ordered } from './ordered.tsx';
import type { MappingDraft } from './use-template.ts';
import { WordingFields } from './wording-fields.tsx';

type TemplateArea = MappingDraft['areas'][number];

/** The questions about one area, each in three languages. */
function Questions(props: {
  readonly of: TemplateArea;
  readonly onChange: (of: TemplateArea) => void;
}): ReactElement {
  const t = useText();
  const { of, onChange } = props;
  const name = t(`mapping.areas.${of.area}`);
  return (
    <div className="stack">
      {of.questions.map((question, index) => (
        // The place in the list is what a question is known by.
        <div key={String(index)}>
          <WordingFields
            label={t('templates.question', { number: index + 1 })}
            value={question}
            onChange={(changed) => {
              onChange({ ...of, questions: of.questions.toSpliced(index, 1, changed) });
            }}
          />
          <button
            type="button"
            className="link-button small"
            aria-label={t('templates.removeQuestion', { number: index + 1, name })}
            onClick={() => {
              onChange({ ...of, questions: of.questions.toSpliced(index, 1) });
            }}
          >
            {t('templates.remove')}
          </button>
        </div>
      ))}
      <p>
        <button
          type="button"
          className="link-button small"
          aria-label={t('templates.addQuestionTo', { name })}
          onClick={() => {
            onChange({ ...of, questions: [...of.questions, { ...noWording }] });
          }}
        >
          {t('templates.addQuestion')}
        </button>
      </p>
    </div>
  );
}

/** Which areas, in which order, with which questions. */
export function MappingAreas(props: {
  readonly content: MappingDraft;
  readonly onChange: (content: MappingDraft) => void;
}): ReactElement {
  const t = useText();
  const { content, onChange } = props;
  const [adding, setAdding] = useState<Area>();
  const others = areasUnder(content).others;
  const areas = content.areas.filter(({ area }) => isArea(area));
  return (
    <Card heading={t('templates.areas')} id="areas">
      <p className="small quiet">{t('templates.areasHint')}</p>
      <Ordered
        id="area"
        items={areas}
        nameOf={({ area }) => t(`mapping.areas.${area}`)}
        onChange={(changed) => {
          onChange({ ...content, areas: changed });
        }}
      >
        {(of, _, change) => <Questions of={of} onChange={change} />}
      </Ordered>
      {others.length === 0 ? (
        <p className="small quiet">{t('templates.allThere')}</p>
      ) : (
        <div className="add-area">
          <SelectField
            label={t('templates.addArea')}
            none={t('templates.chooseArea')}
            choices={others.map((value) => ({ value, label: t(`mapping.areas.${value}`) }))}
            value={adding}
            onChange={setAdding}
          />
          <button
            type="button"
            className="button button-second"
            onClick={() => {
              if (adding === undefined) return;
              onChange({ ...content, areas: [...content.areas, { area: adding, questions: [] }] });
              setAdding(undefined);
            }}
          >
            {t('templates.addArea')}
          </button>
        </div>
      )}
    </Card>
  );
}
