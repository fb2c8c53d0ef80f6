import { type ReactElement, useId } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { CheckBox } from '../look/components/check-box.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { useToday } from '../providers/use-session.ts';
import type { Written } from './written-choice.ts';

export type ReminderRowShape = Shape<'ReminderChoiceRow'>;

interface Props {
  readonly row: ReminderRowShape;
  readonly written: Written;
  readonly onChange: (written: Written) => void;
}

/** One reason of the day in one municipality, as it is being chosen. */
export function ReminderRow({ row, written, onChange }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const id = useId();
  return (
    <li>
      <div role="group" aria-labelledby={id}>
        <h4 id={id}>{t(`notices.reminders.codes.${row.code}`)}</h4>
        <div className="field-row">
          <CheckBox
            label={t('notices.reminders.isOn')}
            checked={written.isOn}
            onChange={(isOn) => {
              onChange({ ...written, isOn });
            }}
          />
          <TextField
            label={t('notices.reminders.days')}
            value={written.days}
            onChange={(days) => {
              onChange({ ...written, days });
            }}
          />
        </div>
        <p className="small quiet">
          {t('notices.reminders.usual', { days: row.usualDays })}
          {row.changedAt !== null &&
            `. ${t('notices.reminders.changed', { name: row.changedBy, when: nearDate(dateInNorway(row.changedAt), today) })}`}
        </p>
      </div>
    </li>
  );
}
