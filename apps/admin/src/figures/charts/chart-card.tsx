import { type ReactElement, type ReactNode, use } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { Among } from '../parts/among.tsx';
import { EverybodyShown } from '../parts/everybody-shown.tsx';
import { FigureNotes } from '../parts/figure-notes.tsx';

interface Props {
  readonly heading: string;
  /** What the figures say, in a sentence that quotes shown numbers alone. */
  readonly text: ReactNode;
  /** Of how many who are followed up the figures are; null where that is not shown, undefined where the text says it. */
  readonly among?: number | null | undefined;
  /** What the figures are about; when it changes, what was said of the earlier ones is taken away. */
  readonly about: string;
  readonly children: ReactNode;
  /** The same figures as a table, one press away. */
  readonly table: ReactNode;
  /** Where they come from and what they are not. */
  readonly note?: string | undefined;
}

/** A chart with its sentence, its table and what «0» and «:» mean. */
export function ChartCard({ heading, text, among, about, children, table, note }: Props): ReactElement {
  const t = useText();
  const isOfEverybody = use(EverybodyShown);
  return (
    <Card heading={heading}>
      <div className="chart-text">
        {among !== undefined && <Among total={among} isSmall />}
        {text}
        {isOfEverybody && <p className="small">{t('figures.everybodyShown')}</p>}
      </div>
      <FigureNotes about={about}>
        {children}
        <details className="chart-table">
          <summary>{t('figures.asTable')}</summary>
          {table}
        </details>
      </FigureNotes>
      {note !== undefined && <p className="small quiet">{note}</p>}
    </Card>
  );
}
