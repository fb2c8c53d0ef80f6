import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { ages } from '#domain/template/mapping-template';
import { allSituations } from '#domain/template/situations';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { WordingFields } from './wording-fields.tsx';
import type { MappingDraft, PlanDraft } from './use-template.ts';

interface Props<Content> {
  readonly content: Content;
  readonly municipalities: Shape<'Templates'>['municipalities'];
  readonly onChange: (content: Content) => void;
}

const allAges = Array.from({ length: ages.to - ages.from + 1 }, (_, n) => String(ages.from + n));

/** What it is called, and in which municipality, at which ages and in which situations it is proposed. */
export function ForWhom<Content extends MappingDraft | PlanDraft>(props: Props<Content>): ReactElement {
  const { content, municipalities, onChange } = props;
  const t = useText();
  return (
    <Card heading={t('templates.forWhom')} id="for-whom">
      <p className="small quiet">{t('templates.languagesHint')}</p>
      <WordingFields
        label={t('templates.name')}
        value={content.name}
        onChange={(name) => {
          onChange({ ...content, name });
        }}
      />
      <SelectField
        label={t('templates.municipality')}
        none={t('templates.everywhere')}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        value={content.municipalityId ?? undefined}
        onChange={(id) => {
          onChange({ ...content, municipalityId: id ?? null });
        }}
      />
      {'ageFrom' in content && (
        <div className="ages">
          {(['ageFrom', 'ageTo'] as const).map((end) => (
            <SelectField
              key={end}
              label={t(`templates.${end}`)}
              choices={allAges.map((age) => ({ value: age, label: t('templates.years', { age }) }))}
              value={String(content[end])}
              onChange={(age) => {
                if (age !== undefined) onChange({ ...content, [end]: Number(age) });
              }}
            />
          ))}
        </div>
      )}
      <fieldset className="field">
        <legend>{t('templates.situation')}</legend>
        <p className="small quiet">{t('templates.situationHint')}</p>
        <div className="choices">
          {allSituations.map((situation) => (
            <CheckBox
              key={situation}
              label={t(`templates.situations.${situation}`)}
              checked={content.situations.includes(situation)}
              onChange={(checked) => {
                const others = content.situations.filter((one) => one !== situation);
                onChange({ ...content, situations: checked ? [...others, situation] : others });
              }}
            />
          ))}
        </div>
      </fieldset>
    </Card>
  );
}
