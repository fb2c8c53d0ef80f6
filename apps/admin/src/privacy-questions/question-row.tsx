import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { OwnWords } from '../look/components/own-words.tsx';
import { HideEntry } from './hide-entry.tsx';
import { OpenedQuestion } from './opened-question.tsx';

type Question = Shape<'PrivacyQuestionSeen'>;

/** One question: the words, what it is about, when it must be answered; opened it names who asks. */
export function QuestionRow({ question }: { question: Question }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { aboutName, aboutServiceName, aboutDay, askedAt, answerBy, steps, status } = question;
  const about =
    aboutName === null
      ? t('privacy.questions.aboutUnknown', { day: shortDate(aboutDay) })
      : t('privacy.questions.about', {
          name: aboutName,
          service: aboutServiceName ?? '',
          day: shortDate(aboutDay),
        });
  return (
    <li>
      <OwnWords words={question.text} from={about} />
      <p className="small quiet">
        {t('privacy.questions.asked', {
          asked: shortDate(dateInNorway(askedAt)),
          by: shortDate(answerBy),
        })}
      </p>
      {steps.map(({ kind, text, at, byName }) => (
        <div key={at} className="quiet-box">
          <h3>{t(`privacy.questions.steps.${kind}`)}</h3>
          <p>{text}</p>
          <p className="small quiet">
            {t('privacy.questions.step', { name: byName, day: shortDate(dateInNorway(at)) })}
          </p>
        </div>
      ))}
      {status !== 'answered' && !open && (
        <>
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('privacy.questions.show')}
          </button>
          <p className="small quiet">{t('privacy.questions.showHint')}</p>
        </>
      )}
      <HideEntry question={question} />
      {open && (
        <OpenedQuestion
          questionId={question.id}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
