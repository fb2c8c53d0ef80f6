import type { ReactElement } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { type TimeBlocker, timeBlockers } from '#domain/meeting/call';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { readTime } from './read-time.ts';

/** When and where, as it is being written. */
export interface When {
  readonly day: IsoDate | undefined;
  readonly time: string;
  readonly length: string;
  readonly place: string;
  readonly link: string;
}

export const bodyOfTime = ({ day = '', time, length, place, link }: When) => ({
  day,
  time: readTime(time) ?? '',
  lengthMinutes: Number(length),
  place: place.trim(),
  link: link.trim(),
});

/** What is missing, by the API's own rule. */
export const missingTime = (when: When, today: IsoDate): (TimeBlocker | 'no-day')[] => {
  if (when.day === undefined) return ['no-day'];
  const body = bodyOfTime(when);
  const length = Number.isInteger(body.lengthMinutes) ? body.lengthMinutes : 0;
  return timeBlockers({ ...body, lengthMinutes: length }, today);
};

/** Day, time, length, place and link. */
export function TimeFields(props: {
  when: When;
  today: IsoDate;
  onChange: (part: Partial<When>) => void;
}): ReactElement {
  const t = useText();
  const { when, today, onChange } = props;
  const field = (name: 'time' | 'length' | 'place' | 'link', hint?: string): ReactElement => (
    <TextField
      label={t(`meetings.call.${name}`)}
      {...(hint === undefined ? {} : { hint })}
      value={when[name]}
      optional={name === 'place' || name === 'link'}
      onChange={(text) => {
        onChange({ [name]: text });
      }}
    />
  );
  return (
    <>
      <DateField
        label={t('meetings.call.day')}
        today={today}
        value={when.day}
        onChange={(day) => {
          onChange({ day });
        }}
      />
      <div className="meeting-fields">
        {field('time')}
        {field('length')}
      </div>
      {field('place', t('meetings.call.placeHint'))}
      {field('link', t('meetings.call.linkHint'))}
    </>
  );
}
