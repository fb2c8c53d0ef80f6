import { type ReactElement, useId, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';

interface Props {
  readonly label: string;
  /** What kinds of file, as `accept` says it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** The id of a hint beside it. */
  readonly describedBy?: string;
}

/** A file to choose: our own button and our own words, whatever language the browser speaks. */
export function FileField({ label, accept, onFile, describedBy = '' }: Props): ReactElement {
  const t = useSharedText();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <div className="field file-field">
      <p id={`${id}-label`} className="strong">
        {label}
      </p>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept={accept}
        aria-labelledby={`${id}-label ${id}-verb`}
        aria-describedby={`${id}-name ${describedBy}`.trim()}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // the same file can be chosen again, when it has been put right
          target.value = '';
          if (file === undefined) return;
          setName(file.name);
          onFile(file);
        }}
      />
      <div className="buttons">
        <label id={`${id}-verb`} htmlFor={id} className="button button-second">
          {t(name === '' ? 'look.file.choose' : 'look.file.another')}
        </label>
        <span id={`${id}-name`} role="status" className="small quiet">
          {name === '' ? t('look.file.none') : t('look.file.chosen', { name })}
        </span>
      </div>
    </div>
  );
}
