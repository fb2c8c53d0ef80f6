import { type ReactElement, useState } from 'react';
import { bandsIn } from '#domain/law/values';
import { useText } from '../i18n/catalogue.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';

/** Who has to say yes, as one choice. */
const choices = {
  young_person: ['young_person'],
  all_guardians: ['all_guardians'],
  one_guardian: ['one_guardian'],
  both: ['young_person', 'all_guardians'],
} as const;

type Choice = keyof typeof choices;

const all: readonly Choice[] = ['young_person', 'all_guardians', 'one_guardian', 'both'];

const choiceOf = (signers: readonly string[]): Choice | undefined =>
  all.find((one) => choices[one].join() === signers.join());

interface Step {
  readonly age: string;
  readonly who: Choice | undefined;
}

const valueOf = (steps: readonly Step[]): unknown =>
  steps.map(({ age, who }) => ({
    fromAge: /^\d+$/.test(age.trim()) ? Number(age) : age,
    signers: who === undefined ? [] : choices[who],
  }));

/** The ages from which somebody else decides, one step after another. */
export function BandFields({
  value,
  onChange,
}: {
  value: unknown;
  onChange: (value: unknown) => void;
}): ReactElement {
  const t = useText();
  const [steps, setSteps] = useState<readonly Step[]>(
    bandsIn(value).map(({ fromAge, signers }) => ({ age: String(fromAge), who: choiceOf(signers) })),
  );
  const change = (next: readonly Step[]): void => {
    setSteps(next);
    onChange(valueOf(next));
  };
  const at = (place: number, part: Partial<Step>): void => {
    change(steps.map((step, index) => (index === place ? { ...step, ...part } : step)));
  };
  return (
    <>
      {steps.map((step, index) => (
        <div key={String(index)} className="law-step">
          <TextField
            label={t('law.dialog.bandAge', { count: index + 1 })}
            inputMode="numeric"
            value={step.age}
            onChange={(age) => {
              at(index, { age });
            }}
          />
          <RadioGroup
            legend={t('law.dialog.bandWho', { count: index + 1 })}
            value={step.who}
            onChange={(who) => {
              at(index, { who });
            }}
            choices={all.map((one) => ({ value: one, label: t(`law.both.${one}`) }))}
          />
          {steps.length > 1 && (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                change(steps.filter((_, other) => other !== index));
              }}
            >
              {t('law.dialog.removeBand', { count: index + 1 })}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          change([...steps, { age: '', who: undefined }]);
        }}
      >
        {t('law.dialog.addBand')}
      </button>
    </>
  );
}
