import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { read, verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import type { Answering } from './answer-contribution.tsx';
import { useBlockerSentence } from './blocker-sentence.ts';

type Answered = Pick<YoungPersonCase['contributions'][number], 'usedHow' | 'usedByName'>;

const wasFirst = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 412 || error.blockers.includes('already_answered'));

/** The answer to what the young person wrote, told once. When somebody was first, both texts are shown, and this one is kept. */
export function AnswerContributionDialog(props: Answering & { readonly onClose: () => void }): ReactElement {
  const { youngPersonId, contributionId, name, words, onSent, onClose } = props;
  const t = useText();
  const sentence = useBlockerSentence();
  const draft = useDraft(`contribution-${youngPersonId}-${contributionId}-used`);
  const [first, setFirst] = useState<Answered>();
  const path = pathOf(youngPersonId);
  const send = async (): Promise<void> => {
    const usedHow = draft.text.trim();
    try {
      await verb(`${path}/contributions/${contributionId}/used`, { usedHow });
    } catch (error) {
      if (!wasFirst(error)) throw error;
      const { data } = await read<YoungPersonCase>(`${path}/case`);
      setFirst(data.contributions.find(({ id }) => id === contributionId));
      return;
    }
    await draft.drop(usedHow);
    onClose();
    await onSent();
  };
  return (
    <ModalDialog heading={t('contributions.answerHeading')} onClose={onClose}>
      <OwnWords words={words} from={name} />
      {first !== undefined && (
        <div role="alert" className="info-box">
          <p className="strong">{t('contributions.answeredFirst', { name: first.usedByName ?? '' })}</p>
          <p>{first.usedHow}</p>
          <p className="small">{t('contributions.yoursIsKept')}</p>
        </div>
      )}
      <TextField
        label={t('contributions.answerLabel', { name })}
        hint={t('contributions.answerHint', { name })}
        rows={4}
        value={draft.text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      {first === undefined && (
        <VerbButton
          blockers={isBlank(draft.text) ? ['says_nothing'] : []}
          sentenceOf={sentence}
          onPress={send}
        >
          {t('contributions.send')}
        </VerbButton>
      )}
    </ModalDialog>
  );
}
