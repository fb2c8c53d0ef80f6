import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { saveFile } from '../../own-data/save-file.ts';
import { readFile } from '../../providers/data-provider.ts';

const forms = ['xlsx', 'csv'] as const;

/** The whole list as a file. Each form is a permission of its own; everybody on the list reads that it was saved. */
export function SaveList(): ReactElement {
  const t = useText();
  const [saved, setSaved] = useState<string>();
  const save = async (form: (typeof forms)[number]): Promise<void> => {
    const file = `mine-ungdommer.${form}`;
    setSaved(undefined);
    saveFile(await readFile(`/my-list/${form}`), file);
    setSaved(file);
  };
  return (
    <details>
      <summary>{t('youngPeople.file.heading')}</summary>
      <p className="small quiet">{t('youngPeople.file.logged')}</p>
      <div className="buttons">
        {forms.map((form) => (
          <VerbButton key={form} kind="second" small onPress={() => save(form)}>
            {t(`youngPeople.file.${form}`)}
          </VerbButton>
        ))}
      </div>
      <p role="status" className="small">
        {saved === undefined ? '' : t('youngPeople.file.saved', { file: saved })}
      </p>
    </details>
  );
}
