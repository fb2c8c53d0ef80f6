import type * as PlotLibrary from '@observablehq/plot';
import { type ReactElement, useEffect } from 'react';
import { useWidth } from '../../look/components/use-width.ts';

export type Plot = typeof PlotLibrary;

/** Draws at a width in px; drawn anew whenever the card is. */
export type Draw = (plot: Plot, width: number) => Element;

interface Props {
  /** What the drawing shows, with the numbers that are shown in it and no others. */
  readonly label: string;
  readonly draw: Draw;
}

/** A drawing of shown figures. The library comes with the first of them; who listens gets the sentence. */
export function Drawing({ label, draw }: Props): ReactElement {
  const [box, width] = useWidth<HTMLDivElement>();
  useEffect(() => {
    let wanted = true;
    if (width === 0) return undefined;
    void import('@observablehq/plot').then((plot) => {
      if (!wanted || box.current === null) return;
      const drawn = draw(plot, width);
      // its own rules stand in figures.css: the page takes no style that is written into it
      drawn.querySelectorAll('style').forEach((style) => {
        style.remove();
      });
      drawn.setAttribute('aria-hidden', 'true');
      box.current.replaceChildren(drawn);
    });
    return () => {
      wanted = false;
    };
  }, [box, width, draw]);
  return <div ref={box} role="img" aria-label={label} className="chart" />;
}
