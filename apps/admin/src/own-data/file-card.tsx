import { type ReactElement, useState } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useOwnPath } from '../own-page/use-own-page.ts';
import { readFile } from '../providers/data-provider.ts';
import { saveFile } from './save-file.ts';

const files = {
  paper: { path: '/own-export/pdf', name: 'laget-om-meg.pdf' },
  data: { path: '/own-export', name: 'laget-om-meg.json' },
} as const;

/** Everything that is written, to take along: to read, or for another program. */
export function FileCard(): ReactElement {
  const t = useOwnText();
  const path = useOwnPath();
  const [saved, setSaved] = useState<string>();
  const fetchAndSave = async (what: keyof typeof files): Promise<void> => {
    const { path: part, name } = files[what];
    saveFile(await readFile(`${path}${part}`), name);
    setSaved(name);
  };
  return (
    <Card heading={t('ownData.file.heading')}>
      <p>{t('ownData.file.text')}</p>
      <p>{t('ownData.file.care')}</p>
      <VerbButton onPress={() => fetchAndSave('paper')}>{t('ownData.file.paper')}</VerbButton>
      <VerbButton kind="second" onPress={() => fetchAndSave('data')}>
        {t('ownData.file.data')}
      </VerbButton>
      <p role="status" className="strong">
        {saved === undefined ? '' : t('ownData.file.saved', { name: saved })}
      </p>
      <p className="small quiet">{t('ownData.file.notIncluded')}</p>
    </Card>
  );
}
