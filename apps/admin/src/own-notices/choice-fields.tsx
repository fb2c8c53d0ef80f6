import type { ReactElement } from 'react';
import { noticeRhythms } from '#domain/notice/rhythm';
import { useSharedText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import './own-notices.css';
import type { OwnNotices } from './use-own-notices.ts';

interface Props {
  readonly choice: OwnNotices;
  readonly change: (part: Partial<OwnNotices>) => void;
}

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}.00`,
}));

function Hour(props: { label: string; value: number; onChange: (hour: number) => void }): ReactElement {
  return (
    <SelectField
      label={props.label}
      choices={hours}
      value={String(props.value)}
      onChange={(value) => {
        props.onChange(Number(value ?? props.value));
      }}
    />
  );
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

function When({ choice, change }: Props): ReactElement {
  const t = useSharedText();
  return (
    <div className="field-row">
      {choice.rhythm === 'weekly' && (
        <SelectField
          label={t('ownNotices.weekday')}
          choices={weekdays.map((day, index) => ({
            value: String(index + 1),
            label: t(`ownNotices.weekdays.${day}`),
          }))}
          value={String(choice.digestWeekday)}
          onChange={(day) => {
            change({ digestWeekday: Number(day ?? choice.digestWeekday) });
          }}
        />
      )}
      <Hour
        label={t('ownNotices.hour')}
        value={choice.digestHour}
        onChange={(digestHour) => {
          change({ digestHour });
        }}
      />
    </div>
  );
}

/** How often, and in which hours not. */
export function RhythmFields({ choice, change }: Props): ReactElement {
  const t = useSharedText();
  return (
    <>
      <RadioGroup
        legend={t('ownNotices.rhythm')}
        choices={noticeRhythms.map((value) => ({
          value,
          label: t(`ownNotices.rhythms.${value}`),
          hint: t(`ownNotices.rhythmHints.${value}`),
        }))}
        value={choice.rhythm}
        onChange={(rhythm) => {
          change({ rhythm });
        }}
      />
      {(choice.rhythm === 'daily' || choice.rhythm === 'weekly') && <When choice={choice} change={change} />}
      {choice.rhythm !== 'never' && (
        <fieldset className="field">
          <legend>{t('ownNotices.quiet')}</legend>
          <p className="small quiet">{t('ownNotices.quietHint')}</p>
          <div className="field-row">
            <Hour
              label={t('ownNotices.quietFrom')}
              value={choice.quietFrom}
              onChange={(quietFrom) => {
                change({ quietFrom });
              }}
            />
            <Hour
              label={t('ownNotices.quietUntil')}
              value={choice.quietUntil}
              onChange={(quietUntil) => {
                change({ quietUntil });
              }}
            />
          </div>
        </fieldset>
      )}
    </>
  );
}

/** What, and by which way where there are more than one. */
export function WhatFields({ choice, change }: Props): ReactElement {
  const t = useSharedText();
  return (
    <>
      {/* who is told of one thing alone chooses «never» instead */}
      {choice.groups.length > 1 && (
        <fieldset className="field">
          <legend>{t('ownNotices.what')}</legend>
          <div className="choices">
            {choice.groups.map((group) => (
              <CheckBox
                key={group}
                label={t(`ownNotices.groups.${group}`)}
                checked={!choice.without.includes(group)}
                onChange={(wanted) => {
                  const others = choice.without.filter((one) => one !== group);
                  change({ without: wanted ? others : [...others, group] });
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
      {choice.channels.length > 1 && (
        <RadioGroup
          legend={t('ownNotices.channel')}
          choices={choice.channels.map((value) => ({ value, label: t(`ownNotices.channels.${value}`) }))}
          value={choice.channel}
          onChange={(channel) => {
            change({ channel });
          }}
          inline
        />
      )}
    </>
  );
}
