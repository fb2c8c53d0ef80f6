import { type ReactElement, useId, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { fieldDate } from '../../i18n/norwegian-form.ts';
import { readDate } from '../../i18n/read-date.ts';
import { Icon } from '../icons/icon.tsx';
import { Calendar } from './calendar.tsx';
import { FieldFrame } from './field-frame.tsx';
import { ModalDialog } from './modal-dialog.tsx';

interface Props {
  readonly label: string;
  readonly value: IsoDate | undefined;
  /** undefined while the field is empty or cannot be read. */
  readonly onChange: (date: IsoDate | undefined) => void;
  /** Where the calendar opens, and what «20. nov» means. */
  readonly today: IsoDate;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** A date as people write it: «20.11.2026», «20. nov»; and a calendar. */
export function DateField({ label, value, onChange, today, error, optional }: Props): ReactElement {
  const t = useSharedText();
  const id = useId();
  const [text, setText] = useState(value === undefined ? '' : fieldDate(value));
  const [left, setLeft] = useState(false);
  const [open, setOpen] = useState(false);
  const unreadable =
    left && text.trim() !== '' && value === undefined ? t('look.date.unreadable') : undefined;
  const wrong = error ?? unreadable;
  const choose = (date: IsoDate): void => {
    setText(fieldDate(date));
    onChange(date);
    setOpen(false);
  };
  return (
    <FieldFrame id={id} label={label} hint={t('look.date.hint')} error={wrong} optional={optional}>
      <div className="date-field">
        <input
          id={id}
          value={text}
          autoComplete="off"
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={FieldFrame.describedBy(id, t('look.date.hint'), wrong)}
          onChange={(event) => {
            setText(event.target.value);
            setLeft(false);
            onChange(readDate(event.target.value, today));
          }}
          onBlur={() => {
            setLeft(true);
            if (value !== undefined) setText(fieldDate(value));
          }}
        />
        <button
          type="button"
          className="icon-button date-open"
          aria-label={`${t('look.date.openCalendar')}: ${label}`}
          onClick={() => {
            setOpen(true);
          }}
        >
          <Icon name="calendar" />
        </button>
      </div>
      {open && (
        <ModalDialog
          heading={label}
          onClose={() => {
            setOpen(false);
          }}
        >
          <Calendar start={value ?? today} chosen={value} onChoose={choose} />
        </ModalDialog>
      )}
    </FieldFrame>
  );
}
