import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { dayAndMonth, nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { type OwnQuestion, useOwnQuestions } from './use-own-questions.ts';

function Asked({ question, today }: { question: OwnQuestion; today: string }): ReactElement {
  const t = useOwnText();
  const { aboutName: name, aboutDay, answerBy, steps, status, text } = question;
  const day = nearDate(aboutDay, today);
  return (
    <li className="own-written">
      <OwnWords
        words={text}
        from={
          name === null
            ? t('ownPage.seen.askedAboutDay', { day })
            : t('ownPage.seen.askedAbout', { name, day })
        }
      />
      <p className="small quiet">{t(`ownPage.seen.askedStatus.${status}`, { by: dayAndMonth(answerBy) })}</p>
      {steps.map((step) => (
        <div key={step.at} className="quiet-box">
          <p>{step.text}</p>
          <p className="small quiet">
            {t(`ownPage.seen.askedStep.${step.kind}`, {
              name: step.byName,
              day: nearDate(dateInNorway(step.at), today),
            })}
          </p>
        </div>
      ))}
    </li>
  );
}

/** «Det du har spurt om»: each question, where it is, and the answer. */
export function AskedCard({ today }: { today: string }): ReactElement | null {
  const t = useOwnText();
  const questions = useOwnQuestions().data?.data ?? [];
  if (questions.length === 0) return null;
  return (
    <div className="stack own-asked">
      <Card heading={t('ownPage.seen.asked')}>
        <ul className="rows">
          {questions.map((question) => (
            <Asked key={question.id} question={question} today={today} />
          ))}
        </ul>
      </Card>
    </div>
  );
}
