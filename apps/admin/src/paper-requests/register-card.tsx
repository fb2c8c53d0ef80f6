import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import type { IsoDate } from '#domain/calendar/date';
import { keysOf } from '#domain/closed-table/closed-table';
import { type GuardianKind, guardianKinds } from '#domain/consent/guardians';
import {
  allPaperAsks,
  type AskedWay,
  askedWays,
  paperAsks,
  type PaperAsks,
} from '#domain/paper-request/paper-request';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { delayOf, missingIn, type Telling, TellingFields } from './telling-fields.tsx';
import { useMissing } from './use-missing.ts';

interface Asked {
  readonly number: string;
  readonly askerName: string;
  readonly askerKind?: GuardianKind;
  readonly asks?: PaperAsks;
  readonly wanted: string;
  readonly way?: AskedWay;
  readonly askedOn?: IsoDate | undefined;
}

const empty: Asked = { number: '', askerName: '', wanted: '' };

/** Everything but an erasure is about something, which has to be written down. */
const isAbout = (asks: PaperAsks | undefined): asks is Exclude<PaperAsks, 'erasure'> =>
  asks !== undefined && paperAsks[asks].isAboutSomething;

const missingOf = ({ number, askerName, askerKind, asks, wanted, way, askedOn }: Asked): string[] => [
  ...(isBlank(number) ? ['number-missing'] : []),
  ...(isBlank(askerName) ? ['asker_missing'] : []),
  ...(askerKind === undefined ? ['kind'] : []),
  ...(asks === undefined ? ['asks'] : []),
  ...(isAbout(asks) && isBlank(wanted) ? ['wanted_missing'] : []),
  ...(way === undefined ? ['way'] : []),
  ...(askedOn === undefined ? ['asked_on'] : []),
];

function AskedFields(props: {
  value: Asked;
  today: IsoDate;
  onChange: (value: Asked) => void;
}): ReactElement {
  const t = useText();
  const { value, today, onChange } = props;
  const set = (more: Partial<Asked>): void => {
    onChange({ ...value, ...more });
  };
  return (
    <>
      <TextField
        label={t('paperRequests.register.number')}
        value={value.number}
        onChange={(number) => {
          set({ number });
        }}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        label={t('paperRequests.register.name')}
        value={value.askerName}
        onChange={(askerName) => {
          set({ askerName });
        }}
        autoComplete="off"
      />
      <RadioGroup
        legend={t('paperRequests.register.kind')}
        choices={keysOf(guardianKinds).map((one) => ({
          value: one,
          label: t(`team.guardianForm.kinds.${one}`),
        }))}
        value={value.askerKind}
        onChange={(askerKind) => {
          set({ askerKind });
        }}
      />
      <RadioGroup
        legend={t('paperRequests.register.asks')}
        choices={allPaperAsks.map((one) => ({ value: one, label: t(`paperRequests.register.asked.${one}`) }))}
        value={value.asks}
        onChange={(asks) => {
          set({ asks });
        }}
      />
      {isAbout(value.asks) && (
        <TextField
          label={t(`paperRequests.register.wanted.${value.asks}`)}
          rows={3}
          value={value.wanted}
          onChange={(wanted) => {
            set({ wanted });
          }}
        />
      )}
      <RadioGroup
        legend={t('paperRequests.register.way')}
        choices={askedWays.map((one) => ({ value: one, label: t(`paperRequests.ways.${one}`) }))}
        value={value.way}
        onChange={(way) => {
          set({ way });
        }}
      />
      <DateField
        label={t('paperRequests.register.askedOn')}
        value={value.askedOn}
        onChange={(askedOn) => {
          set({ askedOn });
        }}
        today={today}
      />
    </>
  );
}

/** Who asked, about whom, how and when. What the child’s number is stays on the page until it is written in. */
export function RegisterCard(): ReactElement {
  const t = useText();
  const today = useToday();
  const missing = useMissing();
  const again = useReadAgain();
  const [asked, setAsked] = useState(empty);
  const [telling, setTelling] = useState<Telling>({ why: '' });
  // each one written in leaves empty fields for the next
  const [count, setCount] = useState(0);
  const save = async (): Promise<void> => {
    const wanted = isAbout(asked.asks) ? asked.wanted : '';
    await verb('/paper-requests', { ...asked, wanted, ...delayOf(telling) });
    setAsked(empty);
    setTelling({ why: '' });
    setCount(count + 1);
    await again('/paper-requests');
  };
  return (
    <Card heading={t('paperRequests.register.heading')}>
      <AskedFields key={count} value={asked} today={today} onChange={setAsked} />
      <TellingFields value={telling} today={today} onChange={setTelling} />
      <VerbButton blockers={[...missingOf(asked), ...missingIn(telling)]} sentenceOf={missing} onPress={save}>
        {t('paperRequests.register.save')}
      </VerbButton>
      <p role="status">{count > 0 && t('paperRequests.register.saved')}</p>
    </Card>
  );
}
