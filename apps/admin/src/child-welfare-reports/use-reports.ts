import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type ReportPage = Shape<'ReportPage'>;
export type WrittenReport = Shape<'WrittenReport'>;
export type ReceivedReport = Shape<'ReceivedReport'>;

const path = '/child-welfare-reports';

/** The list, and the form for a child whom the reader does not follow up. */
export const reportsPath = path;
export const newReportPath = `${path}/new`;
export const reportPageOf = (youngPersonId: string): string => `/young-people/${youngPersonId}${path}`;

export const useReports = () => useRead<ReportPage>(path);

/** One verb on a received report, and the list read again. */
export function useReportVerb(reportId: string): (name: string, body?: object) => Promise<void> {
  const readAgain = useReadAgain();
  return async (name, body = {}) => {
    await verb(`${path}/${reportId}/${name}`, body);
    await readAgain(path);
  };
}

/** Sends it: from the case, or without one. */
export const sendReport = (youngPersonId: string | undefined, body: object): Promise<unknown> =>
  verb(youngPersonId === undefined ? path : reportPageOf(youngPersonId), body);
