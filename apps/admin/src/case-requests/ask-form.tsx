import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { askForCaseBlockers, type CaseWish, caseWishes } from '#domain/case-request/case-request';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

const digits = 11;

/** The whole number, what is asked for and why. The answer is the same whatever stands behind the number. */
export function AskForCaseForm(): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const readAgain = useReadAgain();
  const [number, setNumber] = useState('');
  const [wants, setWants] = useState<CaseWish>('transfer');
  const draft = useDraft('case-request');
  const { text: reason } = draft;
  const [sent, setSent] = useState(false);
  const missing = askForCaseBlockers({
    identityBlockers: number.replaceAll(/\D/g, '').length === digits ? [] : ['identity-wrong-length'],
    reason,
    askedToday: 0,
    asksAlready: false,
  });
  const send = async (): Promise<void> => {
    await verb('/case-requests', { number, wants, reason: reason.trim() });
    setNumber('');
    await draft.drop();
    setSent(true);
    await readAgain('/case-requests');
  };
  return (
    <Card heading={t('caseRequests.heading')}>
      <p>{t('caseRequests.intro')}</p>
      <p className="small quiet">{t('caseRequests.logged')}</p>
      <TextField
        label={t('caseRequests.number')}
        hint={t('caseRequests.numberHint')}
        value={number}
        inputMode="numeric"
        onChange={(text) => {
          setNumber(text);
          setSent(false);
        }}
      />
      <RadioGroup
        legend={t('caseRequests.wants')}
        choices={caseWishes.map((value) => ({ value, label: t(`caseRequests.wishes.${value}`) }))}
        value={wants}
        onChange={setWants}
      />
      <TextField
        label={t('caseRequests.reason')}
        hint={t('caseRequests.reasonHint')}
        value={reason}
        onChange={draft.setText}
        rows={3}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={missing}
        blockersHeading={t('caseRequests.before')}
        sentenceOf={(code) => sentence(`caseRequests.blockers.${code}`) ?? code}
        onPress={send}
      >
        {t('caseRequests.send')}
      </VerbButton>
      <p role="status" className="strong">
        {sent && t('caseRequests.sent')}
      </p>
    </Card>
  );
}
