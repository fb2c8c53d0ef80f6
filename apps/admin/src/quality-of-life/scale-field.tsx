import type { ReactElement } from 'react';
import { type OnScale, scale } from '#domain/quality-of-life/dimensions';
import { useOwnText } from '../i18n/catalogue.tsx';

interface Props {
  readonly legend: string;
  readonly value: number | null;
  readonly onChange: (value: OnScale | null) => void;
  readonly name: string;
}

/** From 0 to 10 in one press; nothing is chosen beforehand, and what is chosen can be taken away. */
export function ScaleField({ legend, value, onChange, name }: Props): ReactElement {
  const t = useOwnText();
  return (
    <fieldset className="field life-scale">
      <legend>{legend}</legend>
      <div className="life-numbers">
        {scale.map((one) => (
          <label key={one} className="life-number">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => {
                onChange(one);
              }}
            />
            <span>{one}</span>
          </label>
        ))}
      </div>
      <p className="small quiet life-ends">
        <span>{t('qualityOfLife.least')}</span> <span>{t('qualityOfLife.most')}</span>
      </p>
      {value !== null && (
        <button
          type="button"
          className="link-button small"
          onClick={() => {
            onChange(null);
          }}
        >
          {t('qualityOfLife.skip')}
          <span className="visually-hidden">: {legend}</span>
        </button>
      )}
    </fieldset>
  );
}
