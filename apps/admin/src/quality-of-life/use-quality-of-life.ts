import type { Shape } from '#api-types';
import type { AnsweredDay } from '#domain/quality-of-life/answering';
import { useRead } from '../providers/use-read.ts';
import { useOwnPath } from '../own-page/use-own-page.ts';

export type OwnLife = Shape<'OwnQualityOfLife'>;

export const useQualityOfLife = (): ReturnType<typeof useRead<OwnLife>> =>
  useRead<OwnLife>(`${useOwnPath()}/own-quality-of-life`);

/** The days in the words of the rules. */
export const daysOf = ({ days }: OwnLife): AnsweredDay[] =>
  days.map(({ onDay, ...answers }) => ({ onDay, answers }));
