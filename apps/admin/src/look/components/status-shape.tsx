import type { ReactElement } from 'react';
import type { Answer } from '#domain/mapping/answers';
import type { MeasureStatus } from '#domain/measure/status';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { answerShapes, measureShapes } from './shapes.tsx';

/** Status of a measure: shape and word. Overdue is a flag on the deadline, not a status. */
export function MeasureStatusShape({ status }: { status: MeasureStatus }): ReactElement {
  const t = useSharedText();
  return (
    <span className={`status status-${status}`}>
      <svg className="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {measureShapes[status]}
      </svg>
      {t(`look.measureStatus.${status}`)}
    </span>
  );
}

/** Answer of a mapping: shape, and its word unless the word already stands in the row or column head. */
export function AnswerShape(props: { answer: Answer; size?: number; wordHidden?: boolean }): ReactElement {
  const { answer, size = 20, wordHidden = false } = props;
  const t = useSharedText();
  return (
    <span className={`status answer-${answer}`}>
      <svg className="shape" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
        {answerShapes[answer]}
      </svg>
      <span className={wordHidden ? 'visually-hidden' : undefined}>{t(`look.mappingAnswer.${answer}`)}</span>
    </span>
  );
}
