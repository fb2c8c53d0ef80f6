import { type ReactElement, useId } from 'react';
import type { Shape } from '#api-types';
import { keysOf } from '#domain/closed-table/closed-table';
import { languages } from '#domain/language/languages';
import { useText } from '../i18n/catalogue.tsx';
import { WritingHelp } from '../writing/writing-help.tsx';

interface Props {
  /** «Spørsmål 1» */
  readonly label: string;
  readonly value: Shape<'Wording'>;
  readonly onChange: (value: Shape<'Wording'>) => void;
}

/** One text in three languages beside each other, with help against names and words that judge. */
export function WordingFields({ label, value, onChange }: Props): ReactElement {
  const t = useText();
  const id = useId();
  return (
    <div className="wording" role="group" aria-labelledby={id}>
      <p id={id} className="strong">
        {label}
      </p>
      <div className="wording-languages">
        {keysOf(languages).map((language) => (
          <div key={language} className="field">
            <label htmlFor={`${id}-${language}`} className="small">
              <span className="visually-hidden">{label}, </span>
              {t(`templates.languages.${language}`)}
              {language !== 'nb' && <span className="quiet"> ({t('look.field.optional')})</span>}
            </label>
            <textarea
              id={`${id}-${language}`}
              rows={2}
              lang={language}
              maxLength={400}
              value={value[language]}
              onChange={(event) => {
                onChange({ ...value, [language]: event.target.value });
              }}
            />
          </div>
        ))}
      </div>
      <WritingHelp
        text={keysOf(languages)
          .map((language) => value[language])
          .join('\n')}
        own={[]}
      />
    </div>
  );
}
