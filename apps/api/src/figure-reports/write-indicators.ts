import { sourceOf, unitOf } from '#domain/indicator/described';
import { isCountedByTheYear } from '#domain/indicator/measured';
import type { OwnNumber } from '#domain/indicator/own-number';
import { wordsFor } from '../papers/words/words-for.ts';
import type { Sign } from '../statistics/table-shape.ts';
import type { Block, ReportTable } from './block.ts';
import type { IndicatorRow } from './indicator-facts.ts';
import type { Material } from './report-material.ts';
import { saidRange, saidShare } from './say.ts';
import { periodInColumn, periodSaid } from './title.ts';
import { reportWords } from './words/words-in.ts';

type Cell = string | number;
type Own = OwnNumber | Sign;

const isPart = (number: Own): boolean => typeof number !== 'string' && number.part !== null;

/** Where neither quarter has ten to divide, there is nothing to say but that. */
const isShown = ({ now, before }: IndicatorRow): boolean => isPart(now) || isPart(before);

const part = (number: Own): Cell => (typeof number === 'string' ? number : (number.part ?? ':'));
const whole = (number: Own): Cell => (typeof number === 'string' ? number : (number.whole ?? ':'));

/** Writes what a report says of the indicators of our own. */
class IndicatorWriter {
  private readonly words;
  private readonly pages;

  constructor(private readonly material: Material) {
    this.words = reportWords[material.language];
    this.pages = wordsFor(material.language);
  }

  blocks(): readonly Block[] {
    const { words } = this;
    const { language, release, facts, place } = this.material;
    const decided = facts.indicators.flatMap((row) => this.decided(row));
    const tooFew = facts.indicators.filter((row) => !isShown(row)).map(({ code }) => code);
    const ofTheYear = facts.indicators
      .filter((row) => isShown(row) && isCountedByTheYear(row.code, place))
      .map(({ code }) => code);
    return [
      { kind: 'heading', text: words.headings.indicators },
      { kind: 'quiet', text: words.counting(periodSaid(release.period, language)) },
      ...this.named((names) => words.ofTheYear(names, release.period.slice(0, 4)), ofTheYear),
      this.table(),
      this.described(),
      ...this.named(words.tooFewHere, tooFew),
      ...(decided.length === 0 ? [] : [{ kind: 'list' as const, items: decided }]),
      ...this.named(words.notMeasuredHere, facts.notHere),
    ];
  }

  private table(): ReportTable {
    const { words } = this;
    const { language, before, facts } = this.material;
    const compared = before !== null;
    return {
      kind: 'table',
      caption: words.headings.indicators,
      heads: [
        ...[words.indicator, words.part, words.whole, words.shareHead, words.range],
        ...(compared ? [periodInColumn(before, language), words.change] : []),
      ],
      rows: facts.indicators
        .filter(isShown)
        .map(({ code, now, before: earlier, change }) => [
          ...[this.name(code), part(now), whole(now), this.share(now), this.range(now)],
          ...(compared
            ? [this.share(earlier), change === null ? words.noChange : words.shareChanges[change]]
            : []),
        ]),
      parts: compared ? [5, 1.8, 1.8, 2.2, 2.2, 2.2, 2.6] : [5, 2, 2, 2, 2],
    };
  }

  /** What each is a share of, and what it is counted from. */
  private described(): ReportTable {
    const { words, pages } = this;
    return {
      kind: 'table',
      caption: words.described,
      heads: [words.indicator, words.unitHead, words.sourceHead],
      rows: this.material.facts.indicators
        .filter(isShown)
        .map(({ code }) => [
          this.name(code),
          pages.word('indicators.units', unitOf(code) ?? ''),
          pages.word('indicators.ownSources', sourceOf(code) ?? ''),
        ]),
      parts: [5, 4, 4],
    };
  }

  /** What kind of break it is; one that follows from the releases says what got which version. */
  private kindOf({ kind, version }: IndicatorRow['breaks'][number]): string {
    const word = this.pages.word('indicators.breaks', kind);
    if (version === undefined) return word;
    const rule = this.pages.word('indicators.rules', version.rule);
    return this.words.newVersion(word, rule, version.before, version.after);
  }

  /** Where it stood and shall be, and where it cannot be read across. */
  private decided({ code, aims, breaks }: IndicatorRow): readonly string[] {
    const { words, pages } = this;
    return [
      ...aims.map(({ kind, percent, year }) =>
        words.aim(this.name(code), pages.word('indicators.aims', kind), percent, year),
      ),
      ...breaks.map((one) => words.breakOn(this.name(code), pages.date(one.onDay), this.kindOf(one))),
    ];
  }

  private share(number: Own): Cell {
    if (typeof number === 'string') return number;
    return number.share === null ? ':' : saidShare(number.share, this.words, this.material.language);
  }

  private range(number: Own): Cell {
    if (typeof number === 'string' || number.share === null) return ':';
    return saidRange(number.share, this.words);
  }

  private named(text: (names: string) => string, codes: readonly string[]): readonly Block[] {
    const names = codes.map((code) => this.name(code)).join('; ');
    return codes.length === 0 ? [] : [{ kind: 'quiet', text: text(names) }];
  }

  private name(code: string): string {
    return this.pages.word('indicators.names', code);
  }
}

/** The indicators of the place, with their aims and breaks. */
export const indicatorBlocks = (material: Material): readonly Block[] =>
  new IndicatorWriter(material).blocks();
