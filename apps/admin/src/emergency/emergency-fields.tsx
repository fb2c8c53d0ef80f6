import type { ReactElement } from 'react';
import { allCategories } from '#domain/category/categories';
import { allEmergencyReasons } from '#domain/emergency/reasons';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { useToday } from '../providers/use-session.ts';
import type { EmergencyDraft } from './emergency-draft.ts';

interface Props {
  readonly draft: EmergencyDraft;
  readonly change: (part: Partial<EmergencyDraft>) => void;
}

const hours = ['1', '4', '12', '24'] as const;

/** What the danger is, and why it must be seen now. */
export function WhyFields({ draft, change }: Props): ReactElement {
  const t = useText();
  return (
    <>
      <RadioGroup
        legend={t('emergency.form.danger')}
        value={draft.reasonCode}
        onChange={(reasonCode) => {
          change({ reasonCode });
        }}
        choices={allEmergencyReasons.map((value) => ({ value, label: t(`emergency.reasons.${value}`) }))}
      />
      <TextField
        label={t('emergency.form.why')}
        hint={t('emergency.form.whyHint')}
        rows={3}
        value={draft.reason}
        onChange={(reason) => {
          change({ reason });
        }}
      />
    </>
  );
}

/** Which categories, and for how long: nothing is chosen beforehand but the usual four hours. */
export function WhatFields({ draft, change }: Props): ReactElement {
  const t = useText();
  const { categories } = draft;
  return (
    <>
      <fieldset className="field">
        <legend>{t('emergency.form.what')}</legend>
        <div className="choices">
          {allCategories.map((one) => (
            <CheckBox
              key={one}
              label={t(`emergency.categories.${one}`)}
              hint={t(`emergency.categoryHints.${one}`)}
              checked={categories.includes(one)}
              onChange={(on) => {
                change({
                  categories: on ? [...categories, one] : categories.filter((other) => other !== one),
                });
              }}
            />
          ))}
        </div>
      </fieldset>
      <RadioGroup
        legend={t('emergency.form.hours')}
        inline
        value={draft.hours}
        onChange={(chosen) => {
          change({ hours: chosen });
        }}
        choices={hours.map((value) => ({
          value,
          label: t('emergency.form.inHours', { count: Number(value) }),
        }))}
      />
    </>
  );
}

/** The young person is told at once, unless a day and a reason are written. */
export function LaterFields({ draft, change }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  return (
    <>
      <CheckBox
        label={t('emergency.form.later')}
        hint={t('emergency.form.laterHint')}
        checked={draft.later}
        onChange={(later) => {
          change({ later });
        }}
      />
      {draft.later && (
        <>
          <DateField
            label={t('emergency.form.laterOn')}
            today={today}
            value={draft.laterOn}
            onChange={(laterOn) => {
              change({ laterOn });
            }}
          />
          <TextField
            label={t('emergency.form.laterWhy')}
            rows={2}
            value={draft.laterWhy}
            onChange={(laterWhy) => {
              change({ laterWhy });
            }}
          />
        </>
      )}
    </>
  );
}
