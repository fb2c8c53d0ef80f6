import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import type { ImportColumn } from '#domain/user-import/columns';
import { useText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { Card } from '../look/components/card.tsx';
import { FileField } from '../look/components/file-field.tsx';
import { Page } from '../look/components/page.tsx';
import { verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import '../look/administration.css';
import { ColumnChoices } from './column-choices.tsx';
import { ImportCard } from './import-card.tsx';
import { LinesCard } from './lines-card.tsx';

type ListRead = Shape<'ListRead'>;

/** «Les inn brukere»: a file, what its columns are, what each line would give, and then the verb. */
export function ImportPage(): ReactElement {
  const t = useText();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [list, setList] = useState<ListRead>();
  const [problem, setProblem] = useState<string>();
  const look = async (file: string, columns?: ListRead['columns']): Promise<void> => {
    setProblem(undefined);
    setText(file);
    try {
      const wish = columns === undefined ? { text: file } : { text: file, columns };
      setList((await verb<ListRead>('/user-imports/preview', wish)).data);
    } catch (error) {
      setList(undefined);
      const tooLong = error instanceof Problem && error.blockers.includes('too_many_lines');
      const unreadable = error instanceof Problem && error.blockers.includes('unreadable_list');
      if (tooLong) setProblem(t('administration.import.tooLong'));
      else setProblem(unreadable ? t('administration.import.unreadable') : problemText(error));
    }
  };
  return (
    <Page
      heading={t('administration.import.title')}
      above={<Link to="/users">{t('administration.user.all')}</Link>}
    >
      <div className="stack">
        <p>{t('administration.import.intro')}</p>
        <Card heading={t('administration.import.choose')}>
          <FileField
            label={t('administration.import.file')}
            accept=".csv,.txt,text/csv"
            onFile={(file) => void file.text().then((read) => look(read))}
          />
          {problem !== undefined && <p role="alert">{problem}</p>}
        </Card>
        {list !== undefined && (
          <>
            <ColumnChoices
              list={list}
              onChange={(column: ImportColumn, place) => {
                void look(text, { ...list.columns, [column]: place });
              }}
            />
            <LinesCard lines={list.lines} />
            <ImportCard key={text} lines={list.lines} />
          </>
        )}
      </div>
    </Page>
  );
}
