import { type ReactElement, use } from 'react';
import { confirmedBins } from '#domain/release/bins';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { CountedNote } from './counted-note.tsx';
import { EverybodyShown } from './everybody-shown.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { SafeFigure } from './safe-figure.tsx';
import { type CubeAt, useCube } from './use-cube.ts';

/** Beside the shares: how long ago what they are counted by was last confirmed. Never a day, which would be one person's. */
export function ConfirmedLine(at: CubeAt): ReactElement | null {
  const t = useText();
  const isOfEverybody = use(EverybodyShown);
  const { now } = useCube('confirmed', at);
  if (now === undefined) return null;
  if (now === null) return <p className="small">{t('figures.confirmed.none')}</p>;
  return (
    <FigureNotes about={`${at.releaseId} ${at.at} confirmed`}>
      <div className="confirmed small">
        <p>{t('figures.confirmed.text', { count: number(now.total), area: at.area })}</p>
        <ul>
          {confirmedBins.map((bin) => (
            <li key={bin}>
              {t(`indicators.side.confirmed.bins.${bin}`)}:{' '}
              <SafeFigure value={now.cells.find(({ labels: [label] }) => label === bin)?.value ?? null} />
            </li>
          ))}
        </ul>
        <CountedNote said={at.said} />
        {isOfEverybody && <p>{t('figures.everybodyShown')}</p>}
      </div>
    </FigureNotes>
  );
}
