import type { OwnNumber } from '#domain/indicator/own-number';
import type { Change } from '#domain/release/change';
import { wordsFor } from '../papers/words/words-for.ts';
import type { Sign } from '../statistics/table-shape.ts';
import type { Block, ReportTable } from './block.ts';
import type { IndicatorRow } from './indicator-facts.ts';
import type { Material } from './report-material.ts';
import { saidShare } from './say.ts';
import { quarterSaid } from './title.ts';
import { reportWords } from './words/words-in.ts';

type Cell = string | number;

const isPart = (number: OwnNumber | Sign): boolean => typeof number !== 'string' && number.part !== null;

/** Where neither quarter has ten to divide, there is nothing to say but that. */
const isShown = ({ now, before }: IndicatorRow): boolean => isPart(now) || isPart(before);

/** The indicators of the place as a table, then where they stood and shall be, and where they cannot be read across. */
export const indicatorBlocks = (material: Material): readonly Block[] => {
  const { language, before, release, facts } = material;
  const words = reportWords[language];
  const pages = wordsFor(language);
  const name = (code: string): string => pages.word('indicators.names', code);
  const share = (number: OwnNumber | Sign): Cell => {
    if (typeof number === 'string') return number;
    return number.share === null ? ':' : saidShare(number.share, words, language);
  };
  const range = (number: OwnNumber | Sign): Cell =>
    typeof number === 'string' || number.share === null
      ? ':'
      : words.rangeOf(number.share.low, number.share.high);
  const part = (number: OwnNumber | Sign): Cell =>
    typeof number === 'string' ? number : (number.part ?? ':');
  const whole = (number: OwnNumber | Sign): Cell => (typeof number === 'string' ? number : number.whole);
  const changed = (change: Change | null): string =>
    change === null ? words.noChange : words.shareChanges[change];
  const compared = before !== null;
  const shown = facts.indicators.filter(isShown);
  const tooFew = facts.indicators.filter((row) => !isShown(row)).map(({ code }) => code);
  const table: ReportTable = {
    kind: 'table',
    caption: words.headings.indicators,
    heads: [
      words.indicator,
      words.part,
      words.whole,
      words.shareHead,
      words.range,
      ...(compared ? [quarterSaid(before, language), words.change] : []),
    ],
    rows: shown.map(({ code, now, before: earlier, change }) => [
      ...[name(code), part(now), whole(now), share(now), range(now)],
      ...(compared ? [share(earlier), changed(change)] : []),
    ]),
    parts: compared ? [5, 1.8, 1.8, 2.2, 2.2, 2.2, 2.6] : [5, 2, 2, 2, 2],
  };
  const decided = facts.indicators.flatMap(({ code, aims, breaks }: IndicatorRow) => [
    ...aims.map(({ kind, percent, year }) =>
      words.aim(name(code), pages.word('indicators.aims', kind), percent, year),
    ),
    ...breaks.map(({ onDay, kind }) =>
      words.breakOn(name(code), pages.date(onDay), pages.word('indicators.breaks', kind)),
    ),
  ]);
  const listed = (text: (names: string) => string, codes: readonly string[]): readonly Block[] =>
    codes.length === 0 ? [] : [{ kind: 'quiet', text: text(codes.map(name).join('; ')) }];
  return [
    { kind: 'heading', text: words.headings.indicators },
    { kind: 'quiet', text: words.counting(quarterSaid(release.quarter, language)) },
    table,
    ...listed(words.tooFewHere, tooFew),
    ...(decided.length === 0 ? [] : [{ kind: 'list' as const, items: decided }]),
    ...listed(words.notMeasuredHere, facts.notHere),
  ];
};
