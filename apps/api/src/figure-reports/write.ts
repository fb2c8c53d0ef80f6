import { sumShown } from '#domain/release/share';
import { levelOf } from '#domain/statistics/shown-cells';
import { cubeWordsIn } from '../statistics/words/cube-words-in.ts';
import { statisticsWords } from '../statistics/words/words-in.ts';
import { wordsFor } from '../papers/words/words-for.ts';
import type { Block, ReportBars, ReportTable, WrittenReport } from './block.ts';
import { changesBlocks } from './changes.ts';
import type { Figure, Row } from './facts.ts';
import type { Material } from './report-material.ts';
import { lowered, said, saidRange, saidShare } from './say.ts';
import { periodSaid, reportTitle } from './title.ts';
import { cubeBlocks } from './write-cubes.ts';
import { indicatorBlocks } from './write-indicators.ts';
import { picturesOf } from './write-pictures.ts';
import { reportWords } from './words/words-in.ts';

const isZero = (figure: Figure): boolean => figure === 0;

/** Writes one report: sentences that quote shown numbers alone, and tables of them. */
class Writer {
  private readonly words;
  private readonly pages;
  private readonly periodWords;
  private readonly pictures;
  /** The share through time as it is drawn; nothing where there is no line to draw. */
  private readonly drawnShares: readonly Block[];

  constructor(private readonly material: Material) {
    const { language } = material;
    this.words = reportWords[language];
    this.pages = wordsFor(language);
    this.pictures = picturesOf(material);
    this.drawnShares = this.pictures.shares();
    this.periodWords = (period: string) => periodSaid(period, language);
  }

  written(): WrittenReport {
    const opening =
      this.material.kind === 'year'
        ? this.profile()
        : [...this.standing(), ...this.sentences(), ...this.statuses(), ...this.shares()];
    return { title: reportTitle(this.material), blocks: [...opening, ...this.everything()] };
  }

  /** Two sheets: what they do, and how it has gone beside others. */
  private profile(): readonly Block[] {
    const { headings } = this.words;
    const { facts } = this.material;
    // what is drawn stands in its table after the two sheets
    const drawn = this.pictures.compared(this.comparedWith);
    return [
      ...this.standing(),
      ...this.sentences(),
      ...this.statuses(),
      { kind: 'sheet' },
      ...this.sharesDrawn(),
      { kind: 'heading', text: this.comparedWith },
      ...(drawn.length === 0 ? [this.compared()] : drawn),
      { kind: 'heading', text: headings.ages },
      this.rows(headings.ages, facts.ages, this.age),
      { kind: 'heading', text: headings.genders },
      this.rows(headings.genders, facts.genders, this.gender),
      { kind: 'sheet' },
      { kind: 'heading', text: headings.all },
      ...(this.hasSeries ? [this.pictures.sharesTable()] : []),
      ...(drawn.length === 0 ? [] : [this.compared()]),
      ...this.counts(),
    ];
  }

  /** The share through time opens the second sheet; where there is none to draw, how many they were does. */
  private sharesDrawn(): readonly Block[] {
    return this.hasSeries
      ? [{ kind: 'heading', text: this.pictures.sharesHeading }, ...this.drawnShares]
      : [{ kind: 'heading', text: this.words.headings.series }, this.seriesBars()];
  }

  private counts(): readonly Block[] {
    const heading: Block = { kind: 'heading', text: this.words.headings.series };
    return this.hasSeries ? [heading, this.seriesBars()] : [];
  }

  private shares(): readonly Block[] {
    if (!this.hasSeries) return [];
    const { pictures } = this;
    return [{ kind: 'heading', text: pictures.sharesHeading }, ...this.drawnShares, pictures.sharesTable()];
  }

  private get hasSeries(): boolean {
    return this.drawnShares.length > 0;
  }

  private everything(): readonly Block[] {
    const { headings, reading } = this.words;
    const { facts, kind, nameOf } = this.material;
    const table = (heading: string, table: ReportTable): readonly Block[] => [
      { kind: 'heading', text: heading },
      table,
    ];
    const year = kind === 'year';
    return [
      ...changesBlocks(this.material),
      ...(year ? [] : table(headings.ages, this.rows(headings.ages, facts.ages, this.age))),
      ...(year ? [] : table(headings.genders, this.rows(headings.genders, facts.genders, this.gender))),
      ...table(headings.crossed, this.crossed()),
      ...(year
        ? []
        : [
            { kind: 'heading' as const, text: this.comparedWith },
            ...this.pictures.compared(this.comparedWith),
            this.compared(),
          ]),
      ...(facts.within.length === 0
        ? []
        : table(headings.within, this.rows(headings.within, facts.within, nameOf))),
      ...indicatorBlocks(this.material),
      ...cubeBlocks(this.material),
      ...this.leftOut(),
      { kind: 'heading', text: headings.reading },
      { kind: 'list', items: reading },
    ];
  }

  /** Which tables of the release are not there for the place, and why. */
  private leftOut(): readonly Block[] {
    const { facts, place, language } = this.material;
    if (facts.leftOut.length === 0) return [];
    const { words } = this;
    const names = facts.leftOut.map(cubeWordsIn(language).name).join('; ');
    const text = levelOf(place) === 'municipality' ? words.onlyByCounty(names) : words.leftOut(names);
    return [
      { kind: 'heading', text: words.headings.leftOut },
      { kind: 'quiet', text },
    ];
  }

  /** Which figures they are, and who stands for them. */
  private standing(): readonly Block[] {
    const { words, pages } = this;
    const { release, version, preparedAt, current } = this.material;
    const lines = [
      ...(current ? [] : [words.replaced]),
      words.counted(pages.date(release.cutOff), pages.moment(release.madeAt.toISOString())),
      words.version(version, pages.moment(preparedAt.toISOString())),
      ...(release.reason === '' ? [] : [words.corrects(release.reason)]),
      ...release.approvals.map(({ name, role, at }) =>
        words.approved(name, words.approvers[role], pages.moment(new Date(at).toISOString())),
      ),
    ];
    return lines.map((text) => ({ kind: 'quiet', text }));
  }

  private sentences(): readonly Block[] {
    const { words, pages } = this;
    const { facts, release, place, nameOf, before } = this.material;
    const day = pages.date(release.cutOff);
    const { now, before: earlier, change } = facts.total;
    const [own] = facts.inside;
    const rate = own?.rate ?? null;
    const unknown = own?.unknown;
    return [
      isZero(now) ? words.nobody(nameOf(place), day) : words.total(this.said(now), nameOf(place), day),
      change === null || before === null
        ? words.sinceUnknown
        : words.since(change, this.periodWords(before), this.said(earlier)),
      rate === null ? words.insideTooFew : words.inside(this.share(rate), saidRange(rate, words)),
      ...(typeof unknown === 'number' && unknown > 0 ? [words.unknown(this.said(unknown))] : []),
      ...this.confirmed(),
    ].map((text) => ({ kind: 'text', text }));
  }

  /** Beside the share: how long ago what it is counted by was confirmed, where the place has it. */
  private confirmed(): readonly string[] {
    const { facts, language } = this.material;
    const rows = facts.cubes.find(({ cube }) => cube === 'confirmed')?.rows ?? [];
    const counted = sumShown(rows.map(({ now }) => (typeof now === 'number' ? now : null)));
    if (rows.length === 0 || counted === null) return [];
    const { label } = cubeWordsIn(language);
    const bins = rows.map(
      ({ labels, now }) => `${lowered(label('months', labels[0] ?? ''))} ${this.said(now)}`,
    );
    return [this.words.confirmed(this.said(counted), bins.join(', '))];
  }

  private get comparedWith(): string {
    return this.words.compared[levelOf(this.material.place)];
  }

  private statuses(): readonly Block[] {
    const { statuses } = this.words.headings;
    return [
      { kind: 'heading', text: statuses },
      this.statusBars(),
      this.rows(statuses, this.material.facts.statuses, this.status),
    ];
  }

  private statusBars(): ReportBars {
    const { statuses } = this.material.facts;
    return this.bars(
      this.words.headings.statuses,
      statuses.map(({ code, now }) => ({ label: this.status(code), value: now })),
    );
  }

  private seriesBars(): ReportBars {
    const { series } = this.material.facts;
    return this.bars(
      this.words.headings.series,
      series.map(({ period, value }) => ({ label: this.periodWords(period), value })),
    );
  }

  private bars(heading: string, bars: ReportBars['bars']): ReportBars {
    const parts = bars.map(({ label, value }) => `${label} ${this.said(value)}`).join(', ');
    return { kind: 'bars', said: this.words.picture(heading, parts), bars };
  }

  private rows(caption: string, rows: readonly Row[], label: (code: string) => string): ReportTable {
    const { words, periodWords } = this;
    const { release, before } = this.material;
    const compared = before !== null;
    return {
      kind: 'table',
      caption,
      heads: [caption, periodWords(release.period), ...(compared ? [periodWords(before), words.change] : [])],
      rows: rows.map(({ code, now: figure, before: earlier, change }) => [
        label(code),
        figure,
        ...(compared ? [earlier, change === null ? words.noChange : words.changes[change]] : []),
      ]),
      parts: compared ? [4, 2, 2, 3] : [4, 2],
    };
  }

  private crossed(): ReportTable {
    const { facts } = this.material;
    return {
      kind: 'table',
      caption: this.words.headings.crossed,
      heads: [this.words.headings.statuses, ...facts.crossed.map(({ age }) => this.age(age))],
      rows: facts.statuses.map(({ code }, at) => [
        this.status(code),
        ...facts.crossed.map(({ values }) => values[at] ?? '..'),
      ]),
      parts: [4, 2, 2, 2, 2],
    };
  }

  private compared(): ReportTable {
    const { words } = this;
    const { facts, nameOf } = this.material;
    return {
      kind: 'table',
      caption: this.comparedWith,
      heads: [words.place, words.share, words.range, words.unknownHead],
      rows: facts.inside.map(({ place, rate, unknown }) => [
        nameOf(place),
        rate === null ? ':' : this.share(rate),
        rate === null ? ':' : saidRange(rate, words),
        unknown,
      ]),
      parts: [4, 3, 3, 2],
    };
  }

  private readonly said = (figure: number | string): string => said(figure, this.material.language);
  private readonly share = (rate: Parameters<typeof saidShare>[0]): string =>
    saidShare(rate, this.words, this.material.language);
  private readonly status = (code: string): string => this.pages.word('releases.statuses', code);
  private readonly gender = (code: string): string => this.pages.word('releases.genders', code);
  private readonly age = (code: string): string => statisticsWords[this.material.language].ages(code);
}

/** A report in words, before it is set as anything. */
export const writtenReport = (material: Material): WrittenReport => new Writer(material).written();
