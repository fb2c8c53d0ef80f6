import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { isArea } from '#domain/mapping/areas';
import { useText } from '../i18n/catalogue.tsx';
import { templates } from '../i18n/nb/templates.ts';
import { FieldConflictDialog } from '../look/components/field-conflict-dialog.tsx';
import type { Draft, MappingDraft, PlanDraft } from './use-template.ts';

/** «area.housing.0.nb» in words: «Bolig, Spørsmål 1, Bokmål». */
function useLabel(): (field: string) => string {
  const t = useText();
  const ofAll = {
    ageFrom: t('templates.ageFrom'),
    ageTo: t('templates.ageTo'),
    situations: t('templates.situation'),
    municipalityId: t('templates.municipality'),
    goals: t('templates.goals'),
  };
  const parts = {
    name: t('templates.name'),
    wording: t('templates.goalWording'),
    area: t('templates.goalArea'),
    measures: t('templates.goals'),
    title: t('templates.measureTitle'),
    lookFor: t('templates.lookFor'),
    kind: t('templates.measureKind'),
    days: t('templates.days'),
    lookDays: t('templates.lookDays'),
  };
  const word = (part: string): string => {
    if (isKeyOf(templates.languages, part)) return t(`templates.languages.${part}`);
    return isKeyOf(parts, part) ? parts[part] : part;
  };
  return (field) => {
    if (isKeyOf(ofAll, field)) return ofAll[field];
    const [first = '', second = '', ...rest] = field.split('.');
    const number = (part: string): number => Number(part) + 1;
    if (first === 'area' && isArea(second))
      return [
        t(`mapping.areas.${second}`),
        ...rest.map((part) =>
          /^\d+$/.test(part) ? t('templates.question', { number: number(part) }) : word(part),
        ),
      ].join(', ');
    if (first === 'goal')
      return [
        t('templates.goal', { number: number(second) }),
        ...rest.map((part) =>
          /^\d+$/.test(part) ? t('templates.measure', { number: number(part) }) : word(part),
        ),
      ].join(', ');
    return [first, second, ...rest]
      .filter((part) => part !== '')
      .map(word)
      .join(', ');
  };
}

/** Two have changed the same in one draft: chosen field by field, and nothing is saved before. Left, it can be opened again. */
export function TemplateConflict(props: {
  readonly draft: Draft<MappingDraft> | Draft<PlanDraft>;
  readonly municipalities: readonly Shape<'TemplateMunicipality'>[];
}): ReactElement | null {
  const t = useText();
  const labelOf = useLabel();
  const [left, setLeft] = useState(false);
  const { collisions, choose } = props.draft;
  if (collisions.length === 0) return null;
  if (left)
    return (
      <div role="alert" className="save-state">
        <p className="field-error">{t('templates.bothWrote')}</p>
        <button
          type="button"
          className="button button-second button-small"
          onClick={() => {
            setLeft(false);
          }}
        >
          {t('templates.choose')}
        </button>
      </div>
    );
  return (
    <FieldConflictDialog
      collisions={collisions}
      name={t('templates.another')}
      labelOf={labelOf}
      shown={(field, value) => {
        if (field !== 'municipalityId') return value;
        return props.municipalities.find(({ id }) => id === value)?.name ?? t('templates.everywhere');
      }}
      isText={() => false}
      onChosen={choose}
      onClose={() => {
        setLeft(true);
      }}
    />
  );
}
