import type { Change } from '#domain/release/change';
import type { Level } from '#domain/statistics/shown-cells';

/** What stands in the reports of figures alone. */
export interface ReportWords {
  readonly title: (place: string, period: string) => string;
  readonly yearTitle: (place: string, year: string) => string;
  readonly counted: (day: string, made: string) => string;
  readonly version: (version: number, prepared: string) => string;
  readonly replaced: string;
  readonly corrects: (reason: string) => string;
  readonly approved: (name: string, role: string, day: string) => string;
  readonly approvers: Readonly<Record<'figures_steward' | 'privacy_officer', string>>;
  readonly total: (count: string, place: string, day: string) => string;
  readonly nobody: (place: string, day: string) => string;
  readonly since: (change: Change, quarter: string, before: string) => string;
  readonly sinceUnknown: string;
  readonly inside: (share: string, range: string) => string;
  readonly insideTooFew: string;
  readonly unknown: (count: string) => string;
  /** How long ago what they do was last confirmed, by bins. */
  readonly confirmed: (count: string, bins: string) => string;
  readonly underTen: string;
  readonly overNinety: string;
  readonly headings: {
    readonly statuses: string;
    readonly series: string;
    readonly ages: string;
    readonly genders: string;
    readonly crossed: string;
    readonly within: string;
    readonly all: string;
    readonly reading: string;
    readonly indicators: string;
    readonly leftOut: string;
  };
  readonly picture: (heading: string, parts: string) => string;
  readonly drawn: (heading: string, parts: string) => string;
  /** Under a line with what the rounding allows around it. */
  readonly band: string;
  readonly aimInPicture: (kind: string, percent: number, year: number) => string;
  readonly change: string;
  readonly changes: Readonly<Record<Change, string>>;
  readonly noChange: string;
  /** Those of a drawn whole that the table shows as «:» one by one. */
  readonly others: string;
  readonly place: string;
  readonly share: string;
  readonly range: string;
  readonly unknownHead: string;
  readonly rangeOf: (low: number, high: number) => string;
  readonly atMost: (high: number) => string;
  readonly atLeast: (low: number) => string;
  readonly anyShare: string;
  readonly compared: Readonly<Record<Level, string>>;
  readonly tooFewHere: (indicators: string) => string;
  readonly indicator: string;
  readonly what: string;
  readonly part: string;
  readonly whole: string;
  readonly shareHead: string;
  readonly shareChanges: Readonly<Record<Change, string>>;
  readonly counting: (quarter: string) => string;
  readonly ofTheYear: (indicators: string, year: string) => string;
  readonly aim: (indicator: string, kind: string, percent: number, year: number) => string;
  readonly breakOn: (indicator: string, day: string, kind: string) => string;
  readonly notMeasuredHere: (indicators: string) => string;
  readonly described: string;
  readonly unitHead: string;
  readonly sourceHead: string;
  readonly newVersion: (kind: string, rule: string, before: string, after: string) => string;
  readonly allAlike: (quarter: string) => string;
  readonly changedSince: (quarter: string) => string;
  readonly changedHeading: (quarter: string) => string;
  /** Of a list of changes that is cut: how many others changed less, and how many are about the same. */
  readonly restOfChanges: (smaller: number, alike: number) => string;
  /** Whom the first figure of a report counts. */
  readonly everybody: string;
  readonly noCause: string;
  readonly onlyByCounty: (tables: string) => string;
  readonly leftOut: (tables: string) => string;
  readonly merged: (bins: string) => string;
  readonly reading: readonly string[];
  readonly head: string;
  readonly whoFor: string;
  readonly page: (page: number, of: number) => string;
  readonly csv: readonly [
    table: string,
    region: string,
    regionName: string,
    period: string,
    age: string,
    gender: string,
    status: string,
    value: string,
    sign: string,
    before: string,
    beforeSign: string,
    change: string,
    division: string,
    contents: string,
  ];
  readonly about: string;
}
