import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { wishAnswerBlockers } from '#domain/meeting/wish';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMeetingSentence, type Wish } from './use-meetings.ts';

function AnswerWish(props: {
  wish: Wish;
  youngPersonId: string;
  name: string;
  onClose: () => void;
}): ReactElement {
  const t = useText();
  const act = useCaseVerb(props.youngPersonId);
  const sentenceOf = useMeetingSentence();
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  const draft = useDraft(`wish-answer-${props.youngPersonId}-${props.wish.id}`);
  const { text } = draft;
  const missing =
    answer === undefined ? ['no-answer'] : wishAnswerBlockers({ answer, text, answered: false });
  return (
    <ModalDialog heading={t('meetings.wish.answerHeading', { name: props.name })} onClose={props.onClose}>
      {props.wish.kind === 'without' && <p>{t('meetings.wish.withoutConsequence')}</p>}
      <RadioGroup
        legend={t('meetings.wish.answerLegend')}
        inline
        value={answer}
        onChange={setAnswer}
        choices={[
          { value: 'yes', label: t('meetings.wish.yes') },
          { value: 'no', label: t('meetings.wish.no') },
        ]}
      />
      <TextField
        label={t('meetings.wish.answerText', { name: props.name })}
        rows={3}
        value={text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={missing}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await act(`/meeting-wishes/${props.wish.id}/answer`, { body: { answer, text: text.trim() } });
          await draft.drop();
          props.onClose();
        }}
      >
        {t('meetings.wish.send')}
      </VerbButton>
    </ModalDialog>
  );
}

/** What the young person wishes, in own words, and the answer. */
export function WishLine(props: { wish: Wish; youngPersonId: string; name: string }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { wish, name } = props;
  const { kind, withoutName, answer, answerText, answeredByName } = wish;
  return (
    <li className="meeting-wish">
      <p className="small quiet">{t(`meetings.wish.kinds.${kind}`, { name })}</p>
      {kind === 'without' && <p className="strong">{withoutName}</p>}
      {wish.text !== '' && <OwnWords words={wish.text} from={name} />}
      {answer === null ? (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('meetings.wish.answer', { name })}
        </button>
      ) : (
        <p className="small">
          {t(`meetings.wish.answered.${answer}`, { by: answeredByName })} {answerText}
        </p>
      )}
      <BlankedTexts
        youngPersonId={props.youngPersonId}
        itemId={wish.id}
        about={t(`meetings.wish.kinds.${kind}`, { name })}
        name={name}
      />
      {open && (
        <AnswerWish
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
