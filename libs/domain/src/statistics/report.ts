import type { Quarter } from '../calendar/quarter.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { readPeriod, type ReleasePeriod, releasePeriods } from '../release/period.ts';
import type { Permission } from '../roles/permissions.ts';
import { quartersBefore } from './period.ts';

/** Each kind of report, and how many quarters lie between what it says and what it compares with. */
export const reportKinds = releasePeriods;
export type ReportKind = ReleasePeriod;

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
export const quarterOfReport = (period: string): Quarter => readPeriod(period)?.quarter ?? period;

/** The quarter that a report is compared with: one, two or four before, so that a half year has the half year before it. */
export const comparedWith = (kind: ReportKind, period: string): Quarter =>
  quartersBefore(quarterOfReport(period), reportKinds[kind]);
