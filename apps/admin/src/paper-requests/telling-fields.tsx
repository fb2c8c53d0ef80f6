import type { ReactElement } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import type { IsoDate } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';

const tellings = ['now', 'later'] as const;

/** Whether the child is told at once, or until which day not and why. */
export interface Telling {
  readonly when?: (typeof tellings)[number];
  readonly until?: IsoDate | undefined;
  readonly why: string;
}

/** What is missing in it, by code. */
export const missingIn = ({ when, until, why }: Telling): string[] => [
  ...(when === undefined ? ['telling'] : []),
  ...(when === 'later' && until === undefined ? ['until'] : []),
  ...(when === 'later' && isBlank(why) ? ['why'] : []),
];

/** As the API takes it: nothing when the child is told at once. */
export const delayOf = ({ when, until, why }: Telling): { untoldUntil?: IsoDate; untoldWhy?: string } =>
  when === 'later' && until !== undefined ? { untoldUntil: until, untoldWhy: why.trim() } : {};

/** Asked where the request is written in, so that the child never reads it in a moment in between. */
export function TellingFields(props: {
  value: Telling;
  today: IsoDate;
  onChange: (value: Telling) => void;
}): ReactElement {
  const t = useText();
  const { value, today, onChange } = props;
  return (
    <>
      <RadioGroup
        legend={t('paperRequests.register.telling')}
        choices={tellings.map((one) => ({
          value: one,
          label: t(`paperRequests.register.tellings.${one}`),
          ...(one === 'later' ? { hint: t('paperRequests.later.hint') } : {}),
        }))}
        value={value.when}
        onChange={(when) => {
          onChange({ ...value, when });
        }}
      />
      {value.when === 'later' && (
        <>
          <DateField
            label={t('paperRequests.later.until')}
            value={value.until}
            onChange={(until) => {
              onChange({ ...value, until });
            }}
            today={today}
          />
          <TextField
            label={t('paperRequests.later.label')}
            rows={3}
            value={value.why}
            onChange={(why) => {
              onChange({ ...value, why });
            }}
          />
        </>
      )}
    </>
  );
}
