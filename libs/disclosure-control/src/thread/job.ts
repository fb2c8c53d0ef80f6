import type { AuditReport, AuditRules } from '../audit/audit.ts';
import type { Released } from '../audit/released.ts';
import type { ProtectionRules, Run } from '../rounding/protect.ts';
import type { CountTable } from '../table/count-table.ts';

/** What a thread is given to do: data alone. */
export type Job =
  | {
      readonly kind: 'protect';
      readonly table: CountTable;
      readonly rules: ProtectionRules;
      readonly run: Pick<Run, 'kept' | 'barred' | 'aims' | 'caps' | 'stays'>;
    }
  | {
      readonly kind: 'audit';
      readonly released: Released;
      readonly rules: Pick<AuditRules, 'sensitive' | 'known' | 'beside'>;
    };

/** What a thread says on the way and at the end. */
export type Said =
  | {
      readonly kind: 'area';
      readonly area: string;
      readonly rounded: readonly number[];
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'protected'; readonly rounded: readonly number[] }
  | { readonly kind: 'audited'; readonly report: AuditReport }
  | { readonly kind: 'failed'; readonly message: string };
