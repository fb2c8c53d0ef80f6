import type { ReactElement } from 'react';
import { reviewBlockers, type ReviewOutcome } from '#domain/emergency/review';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { type ToReview, useAnswerReview } from './use-reviews.ts';

interface Props {
  readonly of: ToReview;
  readonly onAnswered: () => void;
}

/** «Var det riktig å åpne?» Both answers have the same weight, and both need a reason. */
export function ReviewAnswer({ of, onAnswered }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const answer = useAnswerReview();
  const draft = useDraft(`emergency-review-${of.id}`);
  const { text } = draft;
  const missing = (outcome: ReviewOutcome): string[] => [
    ...of.blockers,
    ...reviewBlockers({ state: 'ended', own: false, subordinate: false, outcome, text }),
  ];
  const verbOf = (outcome: ReviewOutcome): ReactElement => (
    <VerbButton
      kind="second"
      blockers={missing(outcome)}
      sentenceOf={(code) => sentence(`emergency.review.blockers.${code}`) ?? code}
      onPress={async () => {
        await answer(of.id, { outcome, text });
        await draft.drop();
        onAnswered();
      }}
    >
      {t(`emergency.review.${outcome}`)}
    </VerbButton>
  );
  return (
    <>
      <h4>{t('emergency.review.question')}</h4>
      <TextField
        label={t('emergency.review.text')}
        hint={t('emergency.review.textHint', { name: of.actorName })}
        rows={2}
        value={text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <div className="buttons">
        {verbOf('ok')}
        {verbOf('misuse')}
      </div>
    </>
  );
}
