import type { ReactElement, ReactNode } from 'react';
import { changeOf, shareChangeOf } from '#domain/release/change';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { FigureNotes } from './figure-notes.tsx';
import { everybody, insideIn, outsideIn, type PlaceFigures, valueOf } from './group.ts';
import { SafeFigure } from './safe-figure.tsx';
import { ShareRange, useChangeWords, useShareWords } from './share-words.tsx';

interface Props {
  readonly figures: PlaceFigures;
  /** The same group and place in the period before; undefined where there is none. */
  readonly before: (PlaceFigures & { readonly period: string }) | undefined;
  readonly about: string;
}

/** The figures on top, each with what it is of and whether it has changed more than the rounding can explain. */
export function KeyFigures({ figures, before, about }: Props): ReactElement {
  const t = useText();
  const changeWords = useChangeWords();
  const shareWords = useShareWords();
  const { part, whole, share } = outsideIn(figures);
  const of = figures.total === null ? '' : t('figures.partOf', { whole: number(figures.total) });
  const counted = before && changeOf(everybody(before), everybody(figures));
  const moved = before && shareChangeOf(outsideIn(before).share, share);
  const outsideOf =
    part.value === null || whole.value === null
      ? ''
      : `${number(part.value)} ${t('figures.partOf', { whole: number(whole.value) })}`;
  return (
    <FigureNotes about={about}>
      <dl className="key-figures">
        <Key
          name={t('figures.overview.key.followed')}
          value={<SafeFigure value={figures.total} />}
          unit={t('figures.young')}
          below={changeWords(counted ?? null, before?.period)}
        />
        <Key
          name={t('figures.overview.key.outside')}
          value={shareWords(share) ?? <SafeFigure value={part.value} />}
          unit={outsideOf}
          below={
            <>
              <ShareRange share={share} /> {changeWords(moved ?? null, before?.period)}
            </>
          }
        />
        <Key
          name={t('figures.overview.key.inside')}
          value={<SafeFigure value={insideIn(figures)} />}
          unit={of}
        />
        <Key
          name={t('figures.overview.key.unknown')}
          value={<SafeFigure value={valueOf(figures, 'unknown')} />}
          unit={of}
          below={t('figures.overview.unknownBeside')}
        />
      </dl>
    </FigureNotes>
  );
}

interface KeyProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly unit: string;
  readonly below?: ReactNode;
}

function Key({ name, value, unit, below }: KeyProps): ReactElement {
  return (
    <div>
      <dt className="small quiet">{name}</dt>
      <dd>
        <span className="key-figure">{value}</span> <span className="quiet key-unit">{unit}</span>
        {below !== undefined && <p className="small">{below}</p>}
      </dd>
    </div>
  );
}
