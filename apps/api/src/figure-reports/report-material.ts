import type { Language } from '#domain/language/languages';
import type { ReportKind } from '#domain/statistics/report';
import type { Decided, Published } from '../statistics/published.ts';
import type { Facts } from './facts.ts';

/** Everything that a report of one place is written from. */
export interface Material {
  readonly language: Language;
  readonly kind: ReportKind;
  readonly period: string;
  readonly version: number;
  readonly current: boolean;
  readonly preparedAt: Date;
  /** What the report is about; its approvers sign. */
  readonly release: Published;
  readonly place: string;
  readonly nameOf: (place: string) => string;
  /** The period that is compared with, as its release stands for it; null where there are no figures of it. */
  readonly before: string | null;
  readonly facts: Facts;
  /** What stood decided about indicators when the report was prepared. */
  readonly decided: Decided;
}
