import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';

/** What was written, shown on asking: others may stand behind the reader. */
export function ReportWords({ text, name }: { readonly text: string; readonly name: string }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? t('reports.list.hide') : t('reports.list.show')}
        <span className="visually-hidden"> {t('reports.list.ofWhom', { name })}</span>
      </button>
      {open && <p className="report-text">{text}</p>}
    </>
  );
}
