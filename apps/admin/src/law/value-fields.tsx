import { type ReactElement, useState } from 'react';
import { allCategories } from '#domain/category/categories';
import { categoryGroups } from '#domain/law/rules';
import { legalBasisIn, markIn, numberIn, waysForwardIn } from '#domain/law/values';
import { DraftStatus } from '../drafts/draft-status.tsx';
import type { DraftText } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { BandFields } from './band-fields.tsx';
import type { Rule } from './use-law.ts';

interface Props {
  /** The lines of `ways_forward`: they are written at length, and kept. */
  readonly ways: DraftText;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** What is typed as a number; anything else stays as it was typed, and the rule says that it cannot be read. */
const typedNumber = (text: string): unknown => (/^\d+$/.test(text.trim()) ? Number(text) : text);

function NumberField({ value, onChange }: Props): ReactElement {
  const t = useText();
  const [text, setText] = useState(String(numberIn(value) ?? ''));
  return (
    <TextField
      label={t('law.dialog.number')}
      inputMode="numeric"
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(typedNumber(typed));
      }}
    />
  );
}

/** «2,5» as a number; anything else stays as it was typed. */
const typedMark = (text: string): unknown =>
  /^\d([.,]\d)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : text;

function MarkField({ value, onChange }: Props): ReactElement {
  const t = useText();
  const [text, setText] = useState(String(markIn(value) ?? '').replace('.', ','));
  return (
    <TextField
      label={t('law.dialog.number')}
      inputMode="text"
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(typedMark(typed));
      }}
    />
  );
}

function GroupField({ value, onChange }: Props): ReactElement {
  const t = useText();
  return (
    <RadioGroup
      legend={t('law.dialog.group')}
      value={categoryGroups.find((group) => group === value)}
      onChange={onChange}
      choices={categoryGroups.map((group) => ({ value: group, label: t(`law.groups.${group}`) }))}
    />
  );
}

const nothing = {
  name: '',
  needsJustification: true,
  categories: [],
  toServiceKinds: null,
  longestMonths: 1,
} as const;

function BasisFields({ value, onChange }: Props): ReactElement {
  const t = useText();
  const [basis, setBasis] = useState(legalBasisIn(value) ?? nothing);
  const [months, setMonths] = useState(String(basis.longestMonths));
  const change = (part: object): void => {
    setBasis((before) => ({ ...before, ...part }));
    onChange({ ...basis, ...part });
  };
  return (
    <>
      <CheckBox
        label={t('law.dialog.ends')}
        checked={value === null}
        onChange={(ends) => {
          onChange(ends ? null : basis);
        }}
      />
      {value !== null && (
        <>
          <TextField
            label={t('law.dialog.basisName')}
            value={basis.name}
            onChange={(name) => {
              change({ name });
            }}
          />
          <fieldset className="field">
            <legend>{t('law.dialog.topics')}</legend>
            {allCategories.map((one) => (
              <CheckBox
                key={one}
                label={t(`categories.names.${one}`)}
                checked={basis.categories.some((other) => other === one)}
                onChange={(on) => {
                  const others = basis.categories.filter((other) => other !== one);
                  change({ categories: on ? [...others, one] : others });
                }}
              />
            ))}
          </fieldset>
          <TextField
            label={t('law.dialog.months')}
            inputMode="numeric"
            value={months}
            onChange={(typed) => {
              setMonths(typed);
              change({ longestMonths: typedNumber(typed) });
            }}
          />
        </>
      )}
    </>
  );
}

/** «Overskrift: setning», a line each, as they stand. */
export const waysText = (value: unknown): string =>
  waysForwardIn(value)
    .map(({ heading, text }) => `${heading}: ${text}`)
    .join('\n');

/** The lines as a value. */
export const waysFrom = (text: string): object[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [heading = '', ...rest] = line.split(':');
      return { heading: heading.trim(), text: rest.join(':').trim() };
    });

function WaysField({ ways }: Props): ReactElement {
  const t = useText();
  return (
    <TextField label={t('law.dialog.ways')} rows={6} value={ways.text} onChange={ways.setText}>
      <DraftStatus draft={ways} />
    </TextField>
  );
}

const fields = {
  age_bands: BandFields,
  group: GroupField,
  years: NumberField,
  months: NumberField,
  days: NumberField,
  mark: MarkField,
  percent: NumberField,
  legal_basis: BasisFields,
  ways_forward: WaysField,
} as const satisfies Record<Rule['kind'], (props: Props) => ReactElement>;

/** The value in plain fields, by what it is made of. */
export function ValueFields({ kind, ...props }: Props & { kind: Rule['kind'] }): ReactElement {
  const Fields = fields[kind];
  return <Fields {...props} />;
}
