import { type ReactElement, useState } from 'react';
import type { YoungPersonAnswer } from '#domain/measure/verbs';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { EqualAnswers } from './equal-answers.tsx';
import { firstName } from './names.ts';
import { SayWhy } from './say-why.tsx';
import { type OwnMeasure, useOwnSaying } from './use-own-page.ts';

const icons = { yes: 'tick', unsure: 'question', no: 'close' } as const satisfies Record<
  YoungPersonAnswer,
  string
>;

/** The three answers to a measure. */
export function MeasureAnswers(props: {
  measureId: string;
  onAnswered: (answer: YoungPersonAnswer | 'kept') => void;
}): ReactElement {
  const t = useOwnText();
  const say = useOwnSaying();
  const answers = (['yes', 'unsure', 'no'] as const).map((answer) => ({
    key: answer,
    icon: icons[answer],
    text: t(`ownPage.question.${answer}`),
    onPress: async () => {
      const outcome = await say(`measures/${props.measureId}/answer`, { answer }, { kind: 'measure-answer' });
      props.onAnswered(outcome === 'sent' ? answer : 'kept');
    },
  }));
  return <EqualAnswers answers={answers} />;
}

/** Somebody has proposed something: yes, not sure, no. */
export function MeasureQuestion({ measure, today }: { measure: OwnMeasure; today: string }): ReactElement {
  const t = useOwnText();
  const say = useOwnSaying();
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
      <p>{t('ownPage.question.ask')}</p>
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
          then={t('ownFrame.no.measure')}
          onSay={(text) =>
            say(
              'contributions',
              { kind: 'comment', text, visibility: 'team', aboutMeasureId: measure.id },
              { kind: 'words', text },
            )
          }
        />
      )}
    </Card>
  );
}
