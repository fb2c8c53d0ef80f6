import { exportedPeriod } from '#domain/statistics/period';
import type { ReportForm } from '#domain/statistics/report';

/** What each form of a report is to a browser. */
export const contentTypes = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  'json-stat': 'application/json',
} as const satisfies Record<ReportForm, string>;

const endings = {
  pdf: 'pdf',
  html: 'html',
  xlsx: 'xlsx',
  csv: 'csv',
  'json-stat': 'json',
} as const satisfies Record<ReportForm, string>;

/** `laget-2026K3-9901.pdf` */
export const fileName = (period: string, place: string, form: ReportForm): string =>
  `laget-${exportedPeriod(period)}-${place}.${endings[form]}`;
