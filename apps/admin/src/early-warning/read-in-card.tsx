import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import type { RememberedHeadings } from '#domain/early-warning/columns';
import { linesAtOnce } from '#domain/early-warning/identified';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import type { PupilLine } from './lines-of.ts';

interface Props {
  /** Those that are in order. */
  readonly lines: readonly PupilLine[];
  readonly wrong: number;
  readonly headings: RememberedHeadings;
}

interface Sums {
  readonly read: number;
  readonly identified: number;
  readonly known: number;
}

/** Reads the lines in, some at a time, and undoes them as one. */
export function ReadInCard({ lines, wrong, headings }: Props): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const [listId, setListId] = useState<string>();
  const [sums, setSums] = useState<Sums>({ read: 0, identified: 0, known: 0 });
  const [undone, setUndone] = useState(false);
  const isDone = sums.read > 0 && sums.read === lines.length;
  const readIn = async (): Promise<void> => {
    const id = listId ?? (await verb<Shape<'ListBegun'>>('/school-lists', { headings, wrong })).data.id;
    setListId(id);
    let sum = sums;
    for (let from = sum.read; from < lines.length; from += linesAtOnce) {
      const body = { lines: lines.slice(from, from + linesAtOnce) };
      const { data } = await verb<Shape<'LinesRead'>>(`/school-lists/${id}/lines`, body);
      sum = {
        read: sum.read + data.read,
        identified: sum.identified + data.identified,
        known: sum.known + data.known,
      };
      setSums(sum);
    }
    await readAgain('/identified-pupils');
  };
  const { read, identified, known } = sums;
  return (
    <Card heading={t('earlyWarning.readIn')}>
      <p>{t('earlyWarning.onlyOver')}</p>
      {listId !== undefined && !undone && (
        <p role="status">
          <progress value={read} max={lines.length} aria-label={t('earlyWarning.readIn')} />{' '}
          {t('earlyWarning.progress', { read, of: lines.length })}
        </p>
      )}
      {undone && <p role="status">{t('earlyWarning.undone')}</p>}
      {!isDone && !undone && (
        <VerbButton
          blockers={lines.length === 0 ? ['nothing'] : []}
          sentenceOf={() => t('earlyWarning.nothing')}
          onPress={readIn}
        >
          {t('earlyWarning.read', { count: lines.length })}
        </VerbButton>
      )}
      {isDone && !undone && (
        <>
          <p>{t('earlyWarning.done', { identified, under: read - identified - known })}</p>
          {known > 0 && <p>{t('earlyWarning.known', { count: known })}</p>}
        </>
      )}
      {listId !== undefined && read > 0 && !undone && (
        <div className="buttons">
          <Link className="button" to="/early-warning">
            {t('earlyWarning.toPupils')}
          </Link>
          <VerbButton
            kind="second"
            onPress={async () => {
              await verb(`/school-lists/${listId}/undo`);
              setUndone(true);
              await readAgain('/identified-pupils');
            }}
          >
            {t('earlyWarning.undo')}
          </VerbButton>
        </div>
      )}
    </Card>
  );
}
