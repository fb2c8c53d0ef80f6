import { type ReactElement, use } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { CountedNote } from './counted-note.tsx';
import { EverybodyShown } from './everybody-shown.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { MergedNote } from './merged-note.tsx';
import { SafeFigure } from './safe-figure.tsx';
import { useConfirmedBins } from './use-confirmed-bins.ts';
import { type CubeAt, useCube } from './use-cube.ts';

/** Beside the shares: how long ago what they are counted by was last confirmed. Never a day, which would be one person's. */
export function ConfirmedLine(at: CubeAt): ReactElement | null {
  const t = useText();
  const isOfEverybody = use(EverybodyShown);
  const { now } = useCube('confirmed', at);
  const bins = useConfirmedBins();
  if (now === undefined) return null;
  if (now === null) return <p className="small">{t('figures.confirmed.none')}</p>;
  const there = bins.of(now.cells);
  return (
    <FigureNotes about={`${at.releaseId} ${at.at} confirmed`}>
      <div className="confirmed small">
        <p>{t('figures.confirmed.text', { count: number(now.total), area: at.area })}</p>
        <ul>
          {there.map(({ code, label }) => (
            <li key={code}>
              {label}:{' '}
              <SafeFigure value={now.cells.find(({ labels: [own] }) => own === code)?.value ?? null} />
            </li>
          ))}
        </ul>
        <MergedNote dimension="months" bins={bins.all} there={there.map(({ code }) => code)} />
        <CountedNote said={at.said} />
        {isOfEverybody && <p>{t('figures.everybodyShown')}</p>}
      </div>
    </FigureNotes>
  );
}
