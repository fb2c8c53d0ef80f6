import type { DataAnswer } from '#domain/data-request/request';
import { statusOf } from '#domain/data-request/request';
import type { CorrectableRecord, DataRequestSeen } from './data-request.dto.ts';

/** A request as a statement has it: with the answer, not yet with what the answer makes of it. */
export type RequestRow = Omit<DataRequestSeen, 'status'> & { readonly answer: DataAnswer | null };

type Plain<Shape> = Pick<Shape, keyof Shape>;

export const seen = ({ answer, ...rest }: RequestRow): Plain<DataRequestSeen> => ({
  ...rest,
  status: statusOf(answer),
});

const longest = 90;

/** The record’s first words: enough to know it again. */
export const begun = (record: Plain<CorrectableRecord>): Plain<CorrectableRecord> => ({
  ...record,
  text: record.text.length > longest ? `${record.text.slice(0, longest)} …` : record.text,
});
