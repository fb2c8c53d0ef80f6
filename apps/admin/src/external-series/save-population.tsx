import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

interface Props {
  readonly content: string;
  /** What the file itself says, to be changed. */
  readonly year: string;
  readonly source: string;
  readonly onSaved: () => void;
}

/** Which year the population is of, and where it comes from. */
export function SavePopulation({ content, year: suggested, source: said, onSaved }: Props): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const [year, setYear] = useState(suggested);
  const [source, setSource] = useState(said);
  const missing = [
    ...(/^20\d\d$/.test(year.trim()) ? [] : (['yearMissing'] as const)),
    ...(source.trim() === '' ? (['sourceMissing'] as const) : []),
  ];
  return (
    <>
      <TextField label={t('populations.year')} inputMode="numeric" value={year} onChange={setYear} />
      <TextField label={t('populations.source')} value={source} onChange={setSource} />
      <VerbButton
        blockers={missing}
        sentenceOf={(code) =>
          t(code === 'yearMissing' ? 'populations.yearMissing' : 'populations.sourceMissing')
        }
        onPress={async () => {
          await verb('/populations', { content, year: Number(year), source });
          await readAgain('/populations');
          onSaved();
        }}
      >
        {t('populations.save')}
      </VerbButton>
    </>
  );
}
