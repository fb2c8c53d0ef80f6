import { type ReactElement, useState } from 'react';
import type { YoungPersonAnswer } from '#domain/measure/verbs';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { EqualAnswers } from './equal-answers.tsx';
import { firstName } from './names.ts';
import { type OwnMeasure, useOwnVerb } from './use-own-page.ts';

const icons = { yes: 'tick', unsure: 'question', no: 'close' } as const satisfies Record<
  YoungPersonAnswer,
  string
>;

/** The three answers to a measure. */
export function MeasureAnswers(props: {
  measureId: string;
  onAnswered: (answer: YoungPersonAnswer) => void;
}): ReactElement {
  const t = useOwnText();
  const act = useOwnVerb();
  const answers = (['yes', 'unsure', 'no'] as const).map((answer) => ({
    key: answer,
    icon: icons[answer],
    text: t(`ownPage.question.${answer}`),
    onPress: async () => {
      await act(`measures/${props.measureId}/answer`, { answer });
      props.onAnswered(answer);
    },
  }));
  return <EqualAnswers answers={answers} />;
}

/** Somebody has proposed something: yes, not sure, no. */
export function MeasureQuestion({ measure, today }: { measure: OwnMeasure; today: string }): ReactElement {
  const t = useOwnText();
  const [answered, setAnswered] = useState<YoungPersonAnswer>();
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
        {answered === undefined ? t('ownPage.question.equal') : t(`ownPage.question.saved.${answered}`)}
      </p>
    </Card>
  );
}
