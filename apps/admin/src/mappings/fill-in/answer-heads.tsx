import type { ReactElement } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { answers } from '#domain/mapping/answers';
import { useText } from '../../i18n/catalogue.tsx';
import { AnswerShape } from '../../look/components/status-shape.tsx';

/** The five answers as heads of columns; on a phone as a key to the shapes. */
export function AnswerHeads(): ReactElement {
  const t = useText();
  return (
    <>
      <div className="answer-heads wide-only" aria-hidden="true">
        <span className="quiet">{t('mapping.how')}</span>
        {keysOf(answers).map((answer) => (
          <span key={answer}>{t(`look.mappingAnswer.${answer}`)}</span>
        ))}
      </div>
      <ul className="answer-key phone-only">
        {keysOf(answers).map((answer) => (
          <li key={answer}>
            <AnswerShape answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}
