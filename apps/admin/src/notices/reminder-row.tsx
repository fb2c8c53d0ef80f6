import type { ReactElement } from 'react';
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

/** What is usual where something else stands, and who chose it. */
function Chosen({ row, written }: Omit<Props, 'onChange'>): ReactElement | null {
  const t = useText();
  const today = useToday();
  const { usualDays, changedAt, changedBy } = row;
  const said = [
    written.days === String(usualDays) ? '' : t('notices.reminders.usual', { days: usualDays }),
    changedAt === null
      ? ''
      : t('notices.reminders.changed', { name: changedBy, when: nearDate(dateInNorway(changedAt), today) }),
  ].filter(Boolean);
  return said.length === 0 ? null : <p className="small quiet">{said.join(' ')}</p>;
}

/** Every choice that was made, the newest first; one alone is said already. */
function History({ row: { history } }: Pick<Props, 'row'>): ReactElement | null {
  const t = useText();
  const today = useToday();
  if (history.length < 2) return null;
  return (
    <details className="small">
      <summary>{t('notices.reminders.history', { count: history.length })}</summary>
      <ul>
        {history.map(({ isOn, daysBefore, byName: name, at }) => (
          <li key={at}>
            {t('notices.reminders.madeLine', {
              when: nearDate(dateInNorway(at), today),
              name,
              what: isOn
                ? t('notices.reminders.madeOn', { days: daysBefore })
                : t('notices.reminders.madeOff'),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One reason of the day in one municipality, as it is being chosen. */
export function ReminderRow({ row, written, onChange }: Props): ReactElement {
  const t = useText();
  const name = t(`notices.reminders.codes.${row.code}`);
  return (
    <li>
      <div role="group" aria-label={name} className="reminder-row">
        <CheckBox
          label={name}
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
      <Chosen row={row} written={written} />
      <History row={row} />
    </li>
  );
}
