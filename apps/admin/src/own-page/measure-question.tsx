import { type ReactElement, useState } from 'react';
import { measureAnswerBlockers, type YoungPersonAnswer } from '#domain/measure/verbs';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { EqualAnswers } from './equal-answers.tsx';
import { firstName } from './names.ts';
import { SayWhy } from './say-why.tsx';
import { type OwnMeasure, useOwnSaying } from './use-own-page.ts';

const icons = {
  yes: 'tick',
  differently: 'pencil',
  unsure: 'question',
  no: 'close',
} as const satisfies Record<YoungPersonAnswer, string>;

interface Answers {
  readonly measureId: string;
  readonly onAnswered: (answer: YoungPersonAnswer | 'kept') => void;
}

/** Answers, with words or without; `'kept'` waits on the device until there is net. */
function useAnswering(
  measureId: string,
): (answer: YoungPersonAnswer, words?: string) => Promise<YoungPersonAnswer | 'kept'> {
  const say = useOwnSaying();
  return async (answer, words) => {
    const body = words === undefined ? { answer } : { answer, words };
    const waiting = { kind: 'measure-answer', text: words ?? '' } as const;
    const outcome = await say(`measures/${measureId}/answer`, body, waiting);
    return outcome === 'sent' ? answer : 'kept';
  };
}

/** «Ja, men annerledes» says how, in own words. */
function HowInstead({ measureId, onAnswered, onBack }: Answers & { onBack: () => void }): ReactElement {
  const t = useOwnText();
  const say = useAnswering(measureId);
  const draft = useDraft(`measure-answer-${measureId}`);
  const words = draft.text;
  return (
    <div className="stack">
      <TextField label={t('ownPage.question.how')} rows={3} value={words} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={measureAnswerBlockers('differently', words)}
        sentenceOf={() => t('ownPage.question.howMissing')}
        onPress={async () => {
          const outcome = await say('differently', words);
          if (outcome === 'kept') draft.setText('');
          else await draft.drop(words);
          onAnswered(outcome);
        }}
      >
        {t('ownPage.question.send')}
      </VerbButton>
      <button type="button" className="link-button" onClick={onBack}>
        {t('ownPage.question.back')}
      </button>
    </div>
  );
}

/** The four answers to a measure, all equal. */
export function MeasureAnswers({ measureId, onAnswered }: Answers): ReactElement {
  const t = useOwnText();
  const say = useAnswering(measureId);
  const [how, setHow] = useState(false);
  if (how)
    return (
      <HowInstead
        measureId={measureId}
        onAnswered={onAnswered}
        onBack={() => {
          setHow(false);
        }}
      />
    );
  const answers = (['yes', 'differently', 'unsure', 'no'] as const).map((answer) => ({
    key: answer,
    icon: icons[answer],
    text: t(`ownPage.question.${answer}`),
    onPress: async () => {
      if (answer === 'differently') {
        setHow(true);
        return;
      }
      onAnswered(await say(answer));
    },
  }));
  return <EqualAnswers answers={answers} />;
}

/** Somebody has proposed something: yes, differently, not sure, no. */
export function MeasureQuestion({ measure, today }: { measure: OwnMeasure; today: string }): ReactElement {
  const t = useOwnText();
  const say = useAnswering(measure.id);
  const [answered, setAnswered] = useState<YoungPersonAnswer | 'kept'>();
  const { responsibleName: name } = measure;
  return (
    <Card
      heading={
        name === null
          ? t('ownPage.question.headingTeam')
          : t('ownPage.question.heading', { name: firstName(name) })
      }
      tone="mine"
    >
      <p>{t(measure.askedAgain ? 'ownPage.question.again' : 'ownPage.question.ask')}</p>
      {measure.askedAgain && measure.youngPersonAnswerWords !== null && (
        <p className="small">{t('ownPage.question.said', { words: measure.youngPersonAnswerWords })}</p>
      )}
      <p className="own-asked">{measure.title}</p>
      <p className="small quiet">
        {t('ownPage.question.until', { date: nearDate(measure.deadline, today) })}
      </p>
      {answered === undefined && <MeasureAnswers measureId={measure.id} onAnswered={setAnswered} />}
      <p role="status" className={answered === undefined ? 'small quiet' : 'strong'}>
        {answered === 'kept'
          ? t('ownFrame.unsent.kept')
          : t(answered === undefined ? 'ownPage.question.equal' : `ownPage.question.saved.${answered}`)}
      </p>
      {(answered === 'no' || answered === 'unsure') && (
        <SayWhy
          draftKey={`why-no-${measure.id}`}
          then={t('ownFrame.no.measure')}
          onSay={async (text) => ((await say(answered, text)) === 'kept' ? 'kept' : 'sent')}
        />
      )}
    </Card>
  );
}
