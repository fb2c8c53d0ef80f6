import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import type { Area } from '#domain/mapping/areas';
import { type OwnAnswer, ownAnswers } from '#domain/mapping/own-part';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Questions } from '../mapping-templates/questions.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { AnswerShape } from '../look/components/status-shape.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import type { OwnPart } from './use-own-parts.ts';

interface Props {
  readonly area: Area;
  /** What can be thought about, when a template says so. */
  readonly questions: readonly Shape<'Wording'>[];
  readonly part: OwnPart;
  readonly onSave: (answer: OwnAnswer, ownWords: string) => Promise<void>;
}

/** One area: what was answered, or the question. Every area may be left. */
export function OwnArea({ area, questions, part, onSave }: Props): ReactElement {
  const t = useOwnText();
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  const said = part.answers.find((one) => one.area === area);
  const told = ownAnswers.find((one) => one === said?.answer);
  const [answer, setAnswer] = useState(told);
  const [words, setWords] = useState(said?.ownWords ?? '');
  const [saved, setSaved] = useState(false);
  if (part.status === 'sent')
    return (
      <div>
        <h3>{t(`ownParts.areas.${area}`)}</h3>
        {told !== undefined ? (
          <>
            <AnswerShape answer={told} wordHidden /> {t(`ownParts.answers.${told}`)}
          </>
        ) : (
          t('ownParts.left')
        )}
        {said !== undefined && said.ownWords !== '' && <OwnWords words={said.ownWords} />}
        {said !== undefined && (
          <BlankedTexts youngPersonId={youngPersonId} itemId={said.id} about={t(`ownParts.areas.${area}`)} />
        )}
      </div>
    );
  return (
    <details open={said !== undefined}>
      <summary>{t(`ownParts.areas.${area}`)}</summary>
      <Questions questions={questions} fallback={t('ownParts.fallback')} />
      <RadioGroup
        legend={t('ownParts.how')}
        value={answer}
        onChange={(chosen) => {
          setAnswer(chosen);
          setSaved(false);
        }}
        choices={ownAnswers.map((value) => ({ value, label: t(`ownParts.answers.${value}`) }))}
      />
      <OwnWordsField
        label={t('ownParts.words')}
        rows={2}
        value={words}
        onChange={(text) => {
          setWords(text);
          setSaved(false);
        }}
      />
      <VerbButton
        kind="second"
        small
        blockers={answer === undefined ? ['answer'] : []}
        sentenceOf={() => t('ownParts.choose')}
        onPress={async () => {
          if (answer !== undefined) await onSave(answer, words);
          setSaved(true);
        }}
      >
        {t('ownParts.save')}
        <span className="visually-hidden">: {t(`ownParts.areas.${area}`)}</span>
      </VerbButton>
      <p role="status">{saved ? t('ownParts.saved') : ''}</p>
    </details>
  );
}
