import { type ReactElement, useState } from 'react';
import { allReminders, isReminder } from '#domain/notice/reminders';
import { useText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { ReminderRow, type ReminderRowShape } from './reminder-row.tsx';
import { changedIn, type WrittenByCode, writtenOf, wrongIn } from './written-choice.ts';

interface Props {
  readonly place: string;
  readonly rows: readonly ReminderRowShape[];
}

/** All that one municipality chooses, saved at once. */
export function RemindersOfPlace({ place, rows }: Props): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [written, setWritten] = useState<WrittenByCode>({});
  const [said, setSaid] = useState('');
  const choices = changedIn(rows, written);
  const wrong = wrongIn(written, allReminders);
  const missing = wrong.length > 0 ? wrong : choices.length > 0 ? [] : ['nothing-changed'];
  const sentence = (code: string): string =>
    isReminder(code)
      ? t('notices.reminders.daysWrong', { name: t(`notices.reminders.codes.${code}`) })
      : t('notices.reminders.nothingChanged');
  const save = async (): Promise<void> => {
    await verb(`/reminder-choices/${rows[0]?.municipalityId ?? ''}`, { choices }, undefined, 'PUT');
    await again('/reminder-choices');
    setWritten({});
    setSaid(t('notices.reminders.saved'));
  };
  return (
    <section>
      <h3>{place}</h3>
      <ul className="rows">
        {rows.map((row) => (
          <ReminderRow
            key={row.code}
            row={row}
            written={written[row.code] ?? writtenOf(row)}
            onChange={(mine) => {
              setSaid('');
              setWritten((before) => ({ ...before, [row.code]: mine }));
            }}
          />
        ))}
      </ul>
      <VerbButton blockers={missing} sentenceOf={sentence} onPress={save}>
        {t('notices.reminders.save', { place })}
      </VerbButton>
      <p role="status">{said}</p>
    </section>
  );
}
