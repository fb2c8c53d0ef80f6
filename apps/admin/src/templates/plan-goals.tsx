import type { ReactElement } from 'react';
import { allAreas } from '#domain/mapping/areas';
import { allMeasureKinds } from '#domain/measure/kinds';
import { newGoal, newMeasure } from '#domain/template/plan-template';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { Ordered } from './ordered.tsx';
import type { PlanDraft } from './use-template.ts';
import { WordingFields } from './wording-fields.tsx';

type Goal = PlanDraft['goals'][number];
type Measure = Goal['measures'][number];

/** Two years at most; what is no number becomes one day. */
const daysIn = (text: string): number => Math.min(Math.max(Math.trunc(Number(text)) || 1, 1), 730);

function MeasureFields(props: {
  readonly of: Measure;
  readonly onChange: (of: Measure) => void;
}): ReactElement {
  const t = useText();
  const { of, onChange } = props;
  return (
    <div className="stack">
      <SelectField
        label={t('templates.measureKind')}
        choices={allMeasureKinds.map((value) => ({ value, label: t(`plan.measure.kinds.${value}`) }))}
        value={of.kind}
        onChange={(kind) => {
          if (kind !== undefined) onChange({ ...of, kind });
        }}
      />
      <WordingFields
        label={t('templates.measureTitle')}
        value={of.title}
        onChange={(title) => {
          onChange({ ...of, title });
        }}
      />
      <WordingFields
        label={t('templates.lookFor')}
        value={of.lookFor}
        onChange={(lookFor) => {
          onChange({ ...of, lookFor });
        }}
      />
      <div className="ages">
        {(['days', 'lookDays'] as const).map((which) => (
          <TextField
            key={which}
            label={t(`templates.${which}`)}
            inputMode="numeric"
            value={String(of[which])}
            onChange={(text) => {
              onChange({ ...of, [which]: daysIn(text) });
            }}
          />
        ))}
      </div>
    </div>
  );
}

function GoalFields(props: {
  readonly of: Goal;
  readonly number: number;
  readonly onChange: (of: Goal) => void;
}): ReactElement {
  const t = useText();
  const { of, number, onChange } = props;
  return (
    <div className="stack">
      <SelectField
        label={t('templates.goalArea')}
        choices={allAreas.map((value) => ({ value, label: t(`mapping.areas.${value}`) }))}
        value={of.area}
        onChange={(area) => {
          if (area !== undefined) onChange({ ...of, area });
        }}
      />
      <WordingFields
        label={t('templates.goalWording')}
        value={of.wording}
        onChange={(wording) => {
          onChange({ ...of, wording });
        }}
      />
      <Ordered
        id={`goal-${String(number)}-measure`}
        items={of.measures}
        nameOf={(_, index) => t('templates.measure', { number: `${String(number)}.${String(index + 1)}` })}
        onChange={(measures) => {
          onChange({ ...of, measures });
        }}
      >
        {(measure, _, change) => <MeasureFields of={measure} onChange={change} />}
      </Ordered>
      <p>
        <button
          type="button"
          className="button button-second button-small"
          onClick={() => {
            onChange({ ...of, measures: [...of.measures, { ...newMeasure }] });
          }}
        >
          {t('templates.addMeasure', { number })}
        </button>
      </p>
    </div>
  );
}

/** The goals that are proposed, with the measures of each. */
export function PlanGoals(props: {
  readonly content: PlanDraft;
  readonly onChange: (content: PlanDraft) => void;
}): ReactElement {
  const t = useText();
  const { content, onChange } = props;
  return (
    <Card heading={t('templates.goals')} id="goals">
      <Ordered
        id="goal"
        items={content.goals}
        nameOf={(_, index) => t('templates.goal', { number: index + 1 })}
        onChange={(goals) => {
          onChange({ ...content, goals });
        }}
      >
        {(goal, index, change) => <GoalFields of={goal} number={index + 1} onChange={change} />}
      </Ordered>
      <button
        type="button"
        className="button button-second"
        onClick={() => {
          onChange({ ...content, goals: [...content.goals, { ...newGoal, measures: [] }] });
        }}
      >
        {t('templates.addGoal')}
      </button>
    </Card>
  );
}
