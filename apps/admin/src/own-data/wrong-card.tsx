import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { addMonths } from '#domain/calendar/date';
import { useOwnText } from '../i18n/catalogue.tsx';
import { dayAndMonth, shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { type OwnRequests, useOwnRequests, useRequestsPath } from './use-own-requests.ts';

type Written = OwnRequests['records'][number];
type Missing = 'record' | 'text_missing' | 'already_asked';

const isMissing = (code: string): code is Missing =>
  code === 'record' || code === 'text_missing' || code === 'already_asked';

function useRecordName(): (record: Written) => string {
  const t = useOwnText();
  return ({ kind, text, serviceName: service, at }) => {
    const by = at === null ? service : t('ownData.wrong.by', { service, date: shortDate(dateInNorway(at)) });
    return t('ownData.wrong.record', {
      kind: t(`ownData.wrong.kinds.${kind}`),
      text: text === '' ? by : text,
    });
  };
}

/** «Dette er feil»: which record, and what is right, in own words. */
export function WrongCard(): ReactElement {
  const t = useOwnText();
  const path = useRequestsPath();
  const again = useReadAgain();
  const nameOf = useRecordName();
  const own = useOwnRequests().data?.data;
  const [chosen, setChosen] = useState<string>();
  const draft = useDraft('own-data-wrong');
  const { text } = draft;
  const [sent, setSent] = useState(false);
  const records = own?.records ?? [];
  const record = records.find(({ id }) => id === chosen);
  const blockers: Missing[] = [];
  if (record === undefined) blockers.push('record');
  if (text.trim() === '') blockers.push('text_missing');
  const send = async (): Promise<void> => {
    await verb(path, { kind: 'correction', itemKind: record?.kind, itemId: record?.id, text: text.trim() });
    await draft.drop();
    setChosen(undefined);
    setSent(true);
    await again(path);
  };
  return (
    <Card heading={t('ownData.wrong.heading')} id="feil">
      <p>{t('ownData.wrong.text')}</p>
      <SelectField
        label={t('ownData.wrong.what')}
        none={t('ownData.wrong.choose')}
        value={chosen}
        onChange={setChosen}
        choices={records.map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
      <OwnWordsField
        label={t('ownData.wrong.label')}
        hint={t('ownData.wrong.hint')}
        value={text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </OwnWordsField>
      <VerbButton
        blockers={blockers}
        sentenceOf={(code) => (isMissing(code) ? t(`ownData.wrong.missing.${code}`) : code)}
        onPress={send}
      >
        {t('ownData.wrong.send')}
      </VerbButton>
      <p role="status" className="strong">
        {sent ? t('ownData.wrong.sent', { by: dayAndMonth(addMonths(own?.today ?? '', 1)) }) : ''}
      </p>
      <p className="small quiet">{t('ownData.wrong.standsBeside')}</p>
    </Card>
  );
}
