import { expect, test } from '@jest/globals';
import { allReportForms, comparedWith, quarterOfReport, reportForms } from './report.ts';

test('a quarter is compared with the quarter before, a year with the year before', () => {
  expect(comparedWith('quarter', '2026Q1')).toBe('2025Q4');
  expect(comparedWith('year', '2026')).toBe('2025Q4');
  expect(quarterOfReport('2026Q1')).toBe('2026Q1');
  expect(quarterOfReport('2026')).toBe('2026Q4');
});

test('a half year is compared with the half year before', () => {
  expect(quarterOfReport('2026H1')).toBe('2026Q2');
  expect(comparedWith('half_year', '2026H1')).toBe('2025Q4');
  expect(comparedWith('half_year', '2026H2')).toBe('2026Q2');
});

test('each form is a permission of its own', () => {
  expect(reportForms).toEqual({
    pdf: 'report-pdf-export.read',
    html: 'report-html-export.read',
    xlsx: 'report-xlsx-export.read',
    csv: 'report-csv-export.read',
    'json-stat': 'report-json-stat-export.read',
  });
  expect(allReportForms).toEqual(['pdf', 'html', 'xlsx', 'csv', 'json-stat']);
});
