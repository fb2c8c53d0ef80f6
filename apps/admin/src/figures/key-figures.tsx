import type { ReactElement, ReactNode } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { type Figures, rowIn, valueIn } from './parts/area.ts';
import { FigureNotes } from './parts/figure-notes.tsx';
import { RateNumber, RateRange } from './parts/rate-of.tsx';
import { SafeFigure } from './parts/safe-figure.tsx';

/** The four figures on top of the overview. */
export function KeyFigures({ figures, area }: { figures: Figures; area: string }): ReactElement {
  const t = useText();
  const followed = rowIn(figures, 'followed_up_by_status', area);
  const mapped = rowIn(figures, 'mapped_within_30_days', area);
  const transitions = rowIn(figures, 'transitions_met', area);
  return (
    <FigureNotes about={`${figures.quarter} ${area}`}>
      <dl className="key-figures">
        <Key
          name={t('figures.overview.key.followed')}
          value={<SafeFigure value={followed.total} />}
          unit={t('figures.young')}
        />
        <Part
          name={t('figures.overview.key.active')}
          part={valueIn(followed, 'active')}
          whole={followed.total}
        />
        <Part
          name={t('figures.overview.key.mapped')}
          part={valueIn(mapped, 'in_time')}
          whole={mapped.total}
          rate
        />
        <Part
          name={t('figures.overview.key.met')}
          part={valueIn(transitions, 'met')}
          whole={transitions.total}
        />
      </dl>
    </FigureNotes>
  );
}

interface PartProps {
  readonly name: string;
  readonly part: number | null;
  readonly whole: number | null;
  /** Shown as a share, with what the rounding allows, when the group is large enough. */
  readonly rate?: boolean;
}

function Part({ name, part, whole, rate = false }: PartProps): ReactElement {
  const t = useText();
  const of = whole === null || part === null ? '' : t('figures.partOf', { whole: number(whole) });
  const share = rate ? <RateNumber part={part} whole={whole} /> : null;
  const shown = rate && part !== null && (whole ?? 0) >= 30;
  return (
    <Key
      name={name}
      value={shown ? share : <SafeFigure value={part} />}
      unit={shown ? `${number(part)} ${of}` : of}
      below={rate ? <RateRange part={part} whole={whole} /> : undefined}
    />
  );
}

function Key(props: { name: string; value: ReactNode; unit: string; below?: ReactNode }): ReactElement {
  return (
    <div>
      <dt className="small quiet">{props.name}</dt>
      <dd>
        <span className="key-figure">{props.value}</span> <span className="quiet key-unit">{props.unit}</span>
        {props.below !== undefined && <p className="small">{props.below}</p>}
      </dd>
    </div>
  );
}
