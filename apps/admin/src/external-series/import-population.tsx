import { type ReactElement, useId, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { FileField } from '../look/components/file-field.tsx';
import { verb } from '../providers/data-provider.ts';
import { LookedThrough } from './looked-through.tsx';
import { SavePopulation } from './save-population.tsx';

export type Looked = Shape<'PopulationLooked'>;

interface Props {
  readonly onSaved: () => void;
}

/** A population on its way in: read, looked through row by row, and then saved with its year and source. */
export function ImportPopulation({ onSaved }: Props): ReactElement {
  const t = useText();
  const hint = useId();
  const problemText = useProblemText();
  const [content, setContent] = useState('');
  const [looked, setLooked] = useState<Looked>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string>();

  const read = async (file: File): Promise<void> => {
    setProblem(undefined);
    setLooked(undefined);
    setSaid(t('populations.reading'));
    try {
      const text = await file.text();
      const { data } = await verb<Looked>('/populations/preview', { content: text });
      setContent(text);
      setLooked(data);
    } catch (error) {
      setProblem(problemText(error));
    }
    setSaid('');
  };
  return (
    <>
      <FileField
        label={t('populations.file')}
        describedBy={hint}
        accept=".csv,.txt,.json,text/csv,application/json"
        onFile={(file) => void read(file)}
      />
      <p id={hint} className="small quiet">
        {t('populations.fileHint')}
      </p>
      <p role="status">{said}</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {looked && <LookedThrough looked={looked} />}
      {looked?.blockers.length === 0 && (
        <SavePopulation content={content} year={looked.year} source={looked.source} onSaved={onSaved} />
      )}
    </>
  );
}
