import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { BreakKind } from '#domain/indicator/marks';

/** A day that an indicator cannot be read across, and why; or that one said before is taken back. */
@Entity({ schema: 'figures' })
@Check('indicator_break_kind', `kind IN ('rule_change', 'definition', 'business_cycle', 'reorganisation')`)
@Check('indicator_break_explained', `explanation <> ''`)
@Unique('indicator_break_taken_back_once', ['takesBackId'])
export class IndicatorBreak {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'indicator_break_pk' })
  id!: string;
  @Column('text') indicator!: string;
  @Column('date') onDay!: string;
  @Column('text') kind!: BreakKind;
  @Column('text') explanation!: string;
  @ForeignKey('IndicatorBreak', { name: 'indicator_break_takes_back' })
  @Column('uuid', { nullable: true })
  takesBackId!: string | null;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) saidAt!: Date;
}
