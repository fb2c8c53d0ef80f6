import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import type { IsoDate } from '#domain/calendar/date';
import { keysOf } from '#domain/closed-table/closed-table';
import { type GuardianKind, guardianKinds } from '#domain/consent/guardians';
import { type AskedWay, askedWays } from '#domain/paper-request/paper-request';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { useMissing } from './use-missing.ts';

const empty = { number: '', askerName: '', untoldWhy: '' };
const tellings = ['now', 'later'] as const;

/** Who asked, about whom, how and when. What the child’s number is stays on the page until it is written in. */
export function RegisterCard(): ReactElement {
  const t = useText();
  const today = useToday();
  const missing = useMissing();
  const again = useReadAgain();
  const [words, setWords] = useState(empty);
  const [kind, setKind] = useState<GuardianKind>();
  const [way, setWay] = useState<AskedWay>();
  const [askedOn, setAskedOn] = useState<IsoDate>();
  const [telling, setTelling] = useState<(typeof tellings)[number]>();
  const [untoldUntil, setUntoldUntil] = useState<IsoDate>();
  const [saved, setSaved] = useState(false);
  const blockers = [
    ...(isBlank(words.number) ? ['number-missing'] : []),
    ...(isBlank(words.askerName) ? ['asker_missing'] : []),
    ...(kind === undefined ? ['kind'] : []),
    ...(way === undefined ? ['way'] : []),
    ...(askedOn === undefined ? ['asked_on'] : []),
    ...(telling === undefined ? ['telling'] : []),
    ...(telling === 'later' && untoldUntil === undefined ? ['until'] : []),
    ...(telling === 'later' && isBlank(words.untoldWhy) ? ['why'] : []),
  ];
  const save = async (): Promise<void> => {
    setSaved(false);
    const { number, askerName, untoldWhy } = words;
    const later = telling === 'later' ? { untoldUntil, untoldWhy: untoldWhy.trim() } : {};
    await verb('/paper-requests', { number, askerName, askerKind: kind, way, askedOn, ...later });
    setWords(empty);
    setKind(undefined);
    setWay(undefined);
    setTelling(undefined);
    setUntoldUntil(undefined);
    setSaved(true);
    await again('/paper-requests');
  };
  return (
    <Card heading={t('paperRequests.register.heading')}>
      <TextField
        label={t('paperRequests.register.number')}
        value={words.number}
        onChange={(number) => {
          setWords({ ...words, number });
        }}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        label={t('paperRequests.register.name')}
        value={words.askerName}
        onChange={(askerName) => {
          setWords({ ...words, askerName });
        }}
        autoComplete="off"
      />
      <RadioGroup
        legend={t('paperRequests.register.kind')}
        choices={keysOf(guardianKinds).map((value) => ({
          value,
          label: t(`team.guardianForm.kinds.${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <RadioGroup
        legend={t('paperRequests.register.way')}
        choices={askedWays.map((value) => ({ value, label: t(`paperRequests.ways.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      <DateField
        label={t('paperRequests.register.askedOn')}
        value={askedOn}
        onChange={setAskedOn}
        today={today}
      />
      <RadioGroup
        legend={t('paperRequests.register.telling')}
        choices={tellings.map((value) => ({
          value,
          label: t(`paperRequests.register.tellings.${value}`),
          ...(value === 'later' ? { hint: t('paperRequests.later.hint') } : {}),
        }))}
        value={telling}
        onChange={setTelling}
      />
      {telling === 'later' && (
        <>
          <DateField
            label={t('paperRequests.later.until')}
            value={untoldUntil}
            onChange={setUntoldUntil}
            today={today}
          />
          <TextField
            label={t('paperRequests.later.label')}
            rows={3}
            value={words.untoldWhy}
            onChange={(untoldWhy) => {
              setWords({ ...words, untoldWhy });
            }}
          />
        </>
      )}
      <VerbButton blockers={blockers} sentenceOf={missing} onPress={save}>
        {t('paperRequests.register.save')}
      </VerbButton>
      <p role="status">{saved && t('paperRequests.register.saved')}</p>
    </Card>
  );
}
