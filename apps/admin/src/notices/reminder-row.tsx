import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { reminderLimits } from '#domain/notice/reminders';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { CheckBox } from '../look/components/check-box.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';

export type ReminderRowShape = Shape<'ReminderChoiceRow'>;

/** As a person writes it: the long minus too. */
const numberIn = (text: string): number | null =>
  /^[-−]?[0-9]{1,2}$/.test(text.trim()) ? Number(text.trim().replace('−', '-')) : null;

/** One reason of the day in one municipality. */
export function ReminderRow({ row }: { row: ReminderRowShape }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const today = useToday();
  const [isOn, setIsOn] = useState(row.isOn);
  const [days, setDays] = useState(String(row.daysBefore));
  const [said, setSaid] = useState('');
  const name = t(`notices.reminders.codes.${row.code}`);
  const daysBefore = numberIn(days);
  const right =
    daysBefore !== null && daysBefore >= reminderLimits.latest && daysBefore <= reminderLimits.earliest;
  const save = async (): Promise<void> => {
    await verb(
      `/reminder-choices/${row.municipalityId}`,
      { code: row.code, isOn, daysBefore },
      undefined,
      'PUT',
    );
    await again('/reminder-choices');
    setSaid(t('notices.reminders.saved'));
  };
  return (
    <li>
      <h4>{name}</h4>
      <div className="field-row">
        <CheckBox label={t('notices.reminders.isOn')} checked={isOn} onChange={setIsOn} />
        <TextField label={t('notices.reminders.days')} value={days} onChange={setDays} />
      </div>
      <p className="small quiet">
        {t('notices.reminders.usual', { days: row.usualDays })}
        {row.changedAt !== null &&
          `. ${t('notices.reminders.changed', { name: row.changedBy, when: nearDate(dateInNorway(row.changedAt), today) })}`}
      </p>
      <VerbButton
        kind="second"
        small
        blockers={right ? [] : ['days-wrong']}
        sentenceOf={(code) => sentence(`notices.reminders.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('notices.reminders.save', { name })}
      </VerbButton>
      <p role="status">{said}</p>
    </li>
  );
}
