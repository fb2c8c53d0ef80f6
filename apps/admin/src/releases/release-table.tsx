import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { isFigureGender, isFigureStatus } from '#domain/release/cube';
import { isTableDimension, type TableDimension, tableDimensions } from '#domain/release/table';
import { Choice } from '../figures/parts/choice.tsx';
import { FloorNote } from '../figures/parts/floor-note.tsx';
import { FigureNotes } from '../figures/parts/figure-notes.tsx';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';
import { TableScroll } from '../figures/parts/table-scroll.tsx';

type Release = Shape<'ReleaseSummary'>;

/** The figures of a release, divided as the reader chooses: sums of it, and nothing else. */
export function ReleaseTable({ release }: { readonly release: Release }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{t('releases.table.title')}</summary>
      {open && <Chosen release={release} />}
    </details>
  );
}

function Chosen({ release }: { readonly release: Release }): ReactElement {
  const t = useText();
  const [municipality, setMunicipality] = useState('');
  const [by, setBy] = useState<TableDimension>('status');
  const [within, setWithin] = useState<TableDimension | ''>('');
  const named = (dimensions: readonly TableDimension[]) =>
    dimensions.map((value) => ({ value, label: t(`releases.dimensions.${value}`) }));
  const inner = within === by ? '' : within;
  return (
    <>
      <div className="figures-choices">
        <Choice
          label={t('releases.table.place')}
          value={municipality}
          choices={[
            { value: '', label: t('releases.table.all') },
            ...release.places.map(({ number: value, name: label }) => ({ value, label })),
          ]}
          onChange={setMunicipality}
        />
        <Choice
          label={t('releases.table.by')}
          value={by}
          choices={named(tableDimensions)}
          onChange={(value) => {
            if (isTableDimension(value)) setBy(value);
          }}
        />
        <Choice
          label={t('releases.table.within')}
          value={inner}
          choices={[
            { value: '', label: t('releases.table.nothing') },
            ...named(tableDimensions.filter((dimension) => dimension !== by)),
          ]}
          onChange={(value) => {
            setWithin(isTableDimension(value) ? value : '');
          }}
        />
      </div>
      <Table release={release} municipality={municipality} by={[by, ...(inner === '' ? [] : [inner])]} />
    </>
  );
}

interface Asked {
  readonly release: Release;
  readonly municipality: string;
  readonly by: readonly TableDimension[];
}

const pathOf = ({ release: { id }, municipality, by: [first, second] }: Asked): string => {
  const query = new URLSearchParams({
    ...(municipality === '' ? {} : { municipality }),
    ...(first === undefined ? {} : { by: first }),
    ...(second === undefined ? {} : { within: second }),
  });
  return `/releases/${id}/table?${query.toString()}`;
};

function Table(asked: Asked): ReactElement {
  const t = useText();
  const words = usePeriodWords();
  const { data, error, refetch } = useRead<Shape<'ReleaseTable'>>(pathOf(asked));
  if (data === undefined)
    return error === null ? (
      <Loading text={t('releases.loading')} bars={4} />
    ) : (
      <ErrorInCard error={error} onRetry={() => void refetch()} />
    );
  const { total, cells, notDivided } = data.data;
  const caption = t('releases.table.caption', { quarter: words(asked.release.period) });
  return (
    <FigureNotes about={pathOf(asked)}>
      <p>{t('releases.table.among', { count: number(total) })}</p>
      <FloorNote reason={notDivided} />
      <TableScroll label={caption}>
        <table className="figures">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {asked.by.map((dimension) => (
                <th scope="col" key={dimension}>
                  {t(`releases.dimensions.${dimension}`)}
                </th>
              ))}
              <th scope="col">{t('releases.table.count')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ labels, value }) => (
              <tr key={labels.join(' ')}>
                <Labels labels={labels} />
                <td>
                  <SafeFigure value={value} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={asked.by.length}>
                {t('releases.table.total')}
              </th>
              <td>
                <SafeFigure value={total} />
              </td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </FigureNotes>
  );
}

function Labels({ labels }: { readonly labels: readonly string[] }): ReactElement {
  const t = useText();
  const word = (code: string): string => {
    if (isFigureStatus(code)) return t(`releases.statuses.${code}`);
    return isFigureGender(code) ? t(`releases.genders.${code}`) : code.replace('-', '–');
  };
  return (
    <>
      {labels.map((code) => (
        <th scope="row" key={code}>
          {word(code)}
        </th>
      ))}
    </>
  );
}
