import { type ReactElement, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { saveFile } from '../own-data/save-file.ts';
import { readFile } from '../providers/data-provider.ts';

interface Props {
  /** Where the API makes the paper. */
  readonly path: string;
  /** What it is called among the reader's downloads: never whom it is about. */
  readonly file: string;
  /** The young person prints the own copy: nobody else is told. */
  readonly own?: boolean;
}

/** «Skriv ut»: what stands on the screen as a document, which asks anew who one is and leaves a line in the log. */
export function PrintButton({ path, file, own = false }: Props): ReactElement {
  const t = useSharedText();
  const [saved, setSaved] = useState(false);
  return (
    <div className="print">
      <VerbButton
        kind="second"
        small
        onPress={async () => {
          setSaved(false);
          saveFile(await readFile(path), file);
          setSaved(true);
        }}
      >
        {t('look.print.verb')}
      </VerbButton>
      <p role="status" className="small">
        {saved ? t('look.print.saved', { file }) : ''}
      </p>
      <p className="small quiet">{own ? t('look.print.own') : t('look.print.logged')}</p>
    </div>
  );
}
