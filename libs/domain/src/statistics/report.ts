import type { Quarter } from '../calendar/quarter.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import type { Permission } from '../roles/permissions.ts';
import { quartersBefore } from './period.ts';

/** Each kind of report, and how many quarters lie between what it says and what it compares with. */
export const reportKinds = { quarter: 1, year: 4 } as const satisfies Record<string, number>;
export type ReportKind = keyof typeof reportKinds;

/** What a report is saved as, each a permission of its own. */
export const reportForms = {
  pdf: 'report-pdf-export.read',
  html: 'report-html-export.read',
  xlsx: 'report-xlsx-export.read',
  csv: 'report-csv-export.read',
  'json-stat': 'report-json-stat-export.read',
} as const satisfies Record<string, Permission>;
export type ReportForm = keyof typeof reportForms;
export const allReportForms: readonly ReportForm[] = keysOf(reportForms);

/** The quarter whose last day a report is about. */
export const quarterOfReport = (kind: ReportKind, period: string): Quarter =>
  kind === 'year' ? `${period}Q4` : period;

/** The quarter that a report is compared with: the one before, for a year the last of the year before. */
export const comparedWith = (kind: ReportKind, period: string): Quarter =>
  quartersBefore(quarterOfReport(kind, period), reportKinds[kind]);
