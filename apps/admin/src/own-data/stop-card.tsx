import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { addMonths } from '#domain/calendar/date';
import { useOwnText } from '../i18n/catalogue.tsx';
import { dayAndMonth, nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { type OwnRequests, useOwnRequests, useRequestsPath } from './use-own-requests.ts';

type Kind = 'restriction' | 'erasure';
type Missing = 'kind' | 'text_missing' | 'already_asked';

const isMissing = (code: string): code is Missing =>
  code === 'kind' || code === 'text_missing' || code === 'already_asked';

function Stopped({ own }: { own: OwnRequests }): ReactElement {
  const t = useOwnText();
  const day = (at: string): string => nearDate(dateInNorway(at), own.today);
  return (
    <>
      {own.restrictions.map(({ id, at, liftedAt, reason }) => (
        <p key={id} className={liftedAt === null ? 'info-box' : 'small quiet'}>
          {liftedAt === null
            ? t('ownData.stop.stopped', { day: day(at), reason })
            : t('ownData.stop.lifted', { from: day(at), to: day(liftedAt), reason })}
        </p>
      ))}
    </>
  );
}

/** Asks the privacy officer to have the use stopped, or everything erased; says whether it is stopped. */
export function StopCard(): ReactElement {
  const t = useOwnText();
  const path = useRequestsPath();
  const again = useReadAgain();
  const own = useOwnRequests().data?.data;
  const [kind, setKind] = useState<Kind>();
  const draft = useDraft('own-data-stop');
  const { text } = draft;
  const [sent, setSent] = useState(false);
  const blockers: Missing[] = [];
  if (kind === undefined) blockers.push('kind');
  if (text.trim() === '') blockers.push('text_missing');
  const send = async (): Promise<void> => {
    await verb(path, { kind, text: text.trim() });
    await draft.drop();
    setKind(undefined);
    setSent(true);
    await again(path);
  };
  return (
    <Card heading={t('ownData.stop.heading')} id="stans">
      {own !== undefined && <Stopped own={own} />}
      <p>{t('ownData.stop.text')}</p>
      <RadioGroup
        legend={t('ownData.stop.what')}
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'restriction', label: t('ownData.stop.restriction') },
          { value: 'erasure', label: t('ownData.stop.erasure'), hint: t('ownData.stop.erasureHint') },
        ]}
      />
      <OwnWordsField label={t('ownData.stop.label')} value={text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </OwnWordsField>
      <VerbButton
        blockers={blockers}
        sentenceOf={(code) => (isMissing(code) ? t(`ownData.stop.missing.${code}`) : code)}
        onPress={send}
      >
        {t('ownData.stop.send')}
      </VerbButton>
      <p role="status" className="strong">
        {sent ? t('ownData.stop.sent', { by: dayAndMonth(addMonths(own?.today ?? '', 1)) }) : ''}
      </p>
    </Card>
  );
}
