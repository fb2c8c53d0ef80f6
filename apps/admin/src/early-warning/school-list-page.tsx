import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import {
  chosenHeadings,
  looksLikeAPupil,
  proposedPlaces,
  type SchoolPlaces,
} from '#domain/early-warning/columns';
import { useText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { FileField } from '../look/components/file-field.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import '../look/administration.css';
import { ColumnChoices } from './column-choices.tsx';
import { LinesCard } from './lines-card.tsx';
import { linesOf } from './lines-of.ts';
import { type FileRead, readFile } from './read-file.ts';
import { ReadInCard } from './read-in-card.tsx';

interface Chosen {
  readonly file: FileRead;
  readonly places: SchoolPlaces;
  readonly seen: Shape<'LinesSeen'>;
  /** A new one for every look, so that nothing of the last stays. */
  readonly look: number;
}

/** «Les inn en liste»: a file, what its columns are, what each line would give, and then the verb. */
export function SchoolListPage(): ReactElement {
  const t = useText();
  const problemText = useProblemText();
  const page = useRead<Shape<'EarlyWarning'>>('/identified-pupils');
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<string>();
  if (page.isPending) return <Loading />;
  if (page.data === undefined) return <NotFound />;
  const remembered = page.data.data.headings;
  const look = async (file: FileRead, places: SchoolPlaces): Promise<void> => {
    setProblem(undefined);
    try {
      const body = { lines: linesOf(file, places) };
      const { data } = await verb<Shape<'LinesSeen'>>('/school-lists/preview', body);
      setChosen({ file, places, seen: data, look: (chosen?.look ?? 0) + 1 });
    } catch (error) {
      setChosen(undefined);
      setProblem(problemText(error));
    }
  };
  const choose = async (picked: File): Promise<void> => {
    setChosen(undefined);
    const file = await readFile(picked);
    if (typeof file === 'string') setProblem(t(`earlyWarning.files.${file}`));
    else if (file.headings.some(looksLikeAPupil)) setProblem(t('earlyWarning.errors.headings_missing'));
    else await look(file, proposedPlaces(file.headings, remembered));
  };
  const wrong = new Set(chosen?.seen.wrong.map(({ line }) => line));
  return (
    <Page
      heading={t('earlyWarning.listTitle')}
      above={<Link to="/early-warning">{t('earlyWarning.title')}</Link>}
    >
      <div className="stack">
        <p>{t('earlyWarning.listIntro')}</p>
        <Card heading={t('earlyWarning.choose')}>
          <FileField
            label={t('earlyWarning.file')}
            accept=".csv,.txt,.xlsx,text/csv"
            onFile={(picked) => void choose(picked)}
          />
          <p className="small quiet">{t('earlyWarning.protected')}</p>
          {problem !== undefined && <p role="alert">{problem}</p>}
        </Card>
        {chosen !== undefined && (
          <>
            <ColumnChoices
              headings={chosen.file.headings}
              places={chosen.places}
              onChange={(column, place) => {
                const others = Object.fromEntries(
                  Object.entries(chosen.places).filter(([other]) => other !== column),
                );
                void look(chosen.file, place === undefined ? others : { ...others, [column]: place });
              }}
            />
            <LinesCard seen={chosen.seen} />
            <ReadInCard
              key={chosen.look}
              lines={linesOf(chosen.file, chosen.places).filter(({ line }) => !wrong.has(line))}
              wrong={chosen.seen.wrong.length}
              headings={chosenHeadings(chosen.file.headings, chosen.places)}
            />
          </>
        )}
      </div>
    </Page>
  );
}
