import { type ReactElement, type ReactNode, useId } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { answers, type Answer } from '#domain/mapping/answers';
import type { Area } from '#domain/mapping/areas';
import { useText } from '../../i18n/catalogue.tsx';
import { AnswerShape } from '../../look/components/status-shape.tsx';

interface Props {
  readonly area: Area;
  /** Null until somebody has answered: nothing is chosen beforehand. */
  readonly answer: Answer | null;
  readonly onChoose: (answer: Answer) => void;
  /** Stands beside the area's name. */
  readonly children?: ReactNode;
}

/** The five answers as shapes; the chosen one is also said in words where the column has no head. */
export function AnswerChoice({ area, answer, onChoose, children }: Props): ReactElement {
  const t = useText();
  const id = useId();
  return (
    <div className="area-line">
      <div className="area-name">
        <h3 id={id}>
          {t(`mapping.areas.${area}`)}
          {answer !== null && (
            <span className="phone-only small quiet area-said" aria-hidden="true">
              {t(`look.mappingAnswer.${answer}`)}
            </span>
          )}
        </h3>
        {children}
      </div>
      <div className="answers" role="radiogroup" aria-labelledby={id}>
        {keysOf(answers).map((one) => (
          <label key={one} className={`answer answer-tone-${one}`}>
            <input
              type="radio"
              className="visually-hidden"
              name={`${id}-answer`}
              value={one}
              checked={one === answer}
              onChange={() => {
                onChoose(one);
              }}
            />
            <AnswerShape answer={one} size={24} wordHidden />
          </label>
        ))}
      </div>
    </div>
  );
}
