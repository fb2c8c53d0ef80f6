import type { AimKind } from '#domain/indicator/marks';
import { breaksIn } from '#domain/indicator/marks';
import { allTransitionStages, stageIn } from '#domain/release/funnel';
import { ownPersistence } from '#domain/release/own-persistence';
import type { ShownCell } from '#domain/release/table';
import { together } from '#domain/statistics/shown-cells';
import { narrowWidth, pictureWidth } from '../paper/shapes.ts';
import { wordsFor } from '../papers/words/words-for.ts';
import type { Block, ReportPicture, ReportTable } from './block.ts';
import type { CubeFacts } from './cube-facts.ts';
import { comparedHeight, type ComparedPlace, comparedShapes } from './pictures/compared-picture.ts';
import { flowHeight, flowShapes } from './pictures/flow-picture.ts';
import { funnelHeight, funnelShapes } from './pictures/funnel-picture.ts';
import { seriesHeight, seriesShapes, type SharePoint } from './pictures/series-picture.ts';
import type { Material } from './report-material.ts';
import { said, saidRange, saidShare } from './say.ts';
import { periodSaid } from './title.ts';
import { reportWords } from './words/words-in.ts';

const isCohort = (cube: string): boolean => cube.startsWith('cohort');

/** The shown cells of a cube, without the sums that stand beside them. */
const cellsOf = ({ rows }: CubeFacts): readonly ShownCell[] =>
  rows
    .filter(({ labels }) => !labels.includes(together))
    .map(({ labels, now }) => ({ labels, value: typeof now === 'number' ? now : null }));

/** Draws what a report shows: every number in a picture stands in a table too, and those who listen hear them all. */
class PictureWriter {
  private readonly words;
  private readonly pages;

  constructor(private readonly material: Material) {
    this.words = reportWords[material.language];
    this.pages = wordsFor(material.language);
  }

  /** The share outside through time, with what the rounding allows, aims and breaks; nothing of one period alone. */
  shares(): readonly Block[] {
    const { words, pages } = this;
    const points = this.points();
    if (points.filter(({ share }) => share !== null).length < 2) return [];
    const heading = this.sharesHeading;
    const own = this.material.facts.indicators.find(({ code }) => code === 'outside');
    const aimOf = (kind: AimKind) => {
      const aim = own?.aims.find((one) => one.kind === kind);
      if (aim === undefined) return undefined;
      const { percent, year } = aim;
      return { percent, words: words.aimInPicture(pages.word('indicators.aims', kind), percent, year) };
    };
    const quarters = this.material.facts.shares.map(({ quarter }) => quarter);
    const breaks = breaksIn(own?.breaks ?? [], quarters).map(({ quarter, said: { onDay } }) => ({
      at: quarters.indexOf(quarter),
      words: `${pages.t('figures.series.break')} ${pages.date(onDay)}`,
    }));
    const [baseline, target] = [aimOf('baseline'), aimOf('target')];
    const parts = [
      ...points.map(({ period, words: share }) => `${period} ${share}`),
      ...[baseline, target].flatMap((aim) => (aim === undefined ? [] : [aim.words])),
      ...breaks.map((one) => one.words),
    ];
    const marks = { baseline, target, breaks };
    return [
      this.picture(heading, parts, (width) => ({
        height: seriesHeight(marks, width),
        shapes: seriesShapes(points, marks, width),
      })),
      { kind: 'quiet', text: words.band },
    ];
  }

  /** The same as a table, period by period. */
  sharesTable(): ReportTable {
    const { words, pages } = this;
    return {
      kind: 'table',
      caption: this.sharesHeading,
      heads: [pages.t('figures.period'), pages.t('figures.series.share.value'), words.range],
      rows: this.points().map(({ period, share, words: own }) => [
        period,
        own,
        share === null ? ':' : saidRange(share, words),
      ]),
      parts: [4, 3, 3],
    };
  }

  get sharesHeading(): string {
    return this.pages.t('figures.series.share.title');
  }

  /** The place beside its county and all, where at least two have a share. */
  compared(heading: string): readonly Block[] {
    const { words, material } = this;
    const places = material.facts.inside.flatMap(({ place, rate }): ComparedPlace[] =>
      rate === null
        ? []
        : [
            {
              ...{ name: material.nameOf(place), share: rate },
              words: `${saidShare(rate, words, material.language)} (${saidRange(rate, words)})`,
            },
          ],
    );
    if (places.length < 2) return [];
    const parts = places.map(({ name, words: share }) => `${name} ${share}`);
    return [
      this.picture(heading, parts, (width) => ({
        height: comparedHeight(places, width),
        shapes: comparedShapes(places, width),
      })),
    ];
  }

  /** How far the transitions came, or where those who were outside are now; nothing for another cube. */
  ofCube(cube: CubeFacts): readonly Block[] {
    if (cube.cube === 'transitions') return this.funnel(cube);
    return isCohort(cube.cube) ? this.flow(cube) : [];
  }

  private funnel(cube: CubeFacts): readonly Block[] {
    const cells = cellsOf(cube);
    const stages = allTransitionStages.flatMap((code) => {
      const { value } = stageIn(cells, code, 1);
      if (value === null) return [];
      return [{ name: this.pages.word('figures.transitions', code), value, words: this.said(value) }];
    });
    if ((stages[0]?.value ?? 0) === 0) return [];
    const parts = stages.map(({ name, words }) => `${name} ${words}`);
    return [
      this.picture(this.pages.t('figures.transitions.title'), parts, (width) => ({
        height: funnelHeight(stages),
        shapes: funnelShapes(stages, width),
      })),
    ];
  }

  /** Those whom the table shows one by one, and the rest of the whole as one band without a number. */
  private flow(cube: CubeFacts): readonly Block[] {
    const outside = cube.rows.find(
      ({ labels: [before, after] }) => before === 'outside' && after === together,
    )?.now;
    if (typeof outside !== 'number') return [];
    const shown = ownPersistence(cellsOf(cube), 1).parts.flatMap(({ part, value }) =>
      value === null || value === 0
        ? []
        : [
            {
              ...{ code: part, name: this.pages.word('figures.ownPersistence.parts', part) },
              ...{ value, words: this.said(value) },
            },
          ],
    );
    if (shown.length === 0) return [];
    const rest = outside - shown.reduce((sum, { value }) => sum + value, 0);
    const { others, noChange } = this.words;
    const bands = [
      ...shown,
      ...(rest > 0 ? [{ code: 'not_shown' as const, name: others, value: rest, words: noChange }] : []),
    ];
    const begun = this.pages.t('figures.ownPersistence.start', { count: this.said(outside) });
    return [
      this.picture(
        this.pages.t('figures.ownPersistence.title'),
        [begun, ...bands.map(({ name, words }) => `${name} ${words}`)],
        (width) => ({ height: flowHeight(bands), shapes: flowShapes(begun, bands, width) }),
      ),
    ];
  }

  private points(): readonly SharePoint[] {
    const { words, material } = this;
    return material.facts.shares.map(({ period, share }) => ({
      period: periodSaid(period, material.language),
      share,
      words: share === null ? ':' : saidShare(share, words, material.language),
    }));
  }

  private picture(
    heading: string,
    parts: readonly string[],
    drawnAt: (width: number) => ReportPicture['narrow'],
  ): ReportPicture {
    return {
      kind: 'picture',
      said: this.words.drawn(heading, parts.join(', ')),
      ...drawnAt(pictureWidth),
      narrow: drawnAt(narrowWidth),
    };
  }

  private said(value: number): string {
    return said(value, this.material.language);
  }
}

export const picturesOf = (material: Material): PictureWriter => new PictureWriter(material);
