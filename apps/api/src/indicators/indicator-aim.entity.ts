import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { AimKind } from '#domain/indicator/marks';

/** Where an indicator stood when one began to measure, or where it shall be. The newest of a kind and place stands. */
@Entity({ schema: 'figures' })
@Check('indicator_aim_place', `place ~ '^(0|[0-9]{2}|[0-9]{4})$'`)
@Check('indicator_aim_kind', `kind IN ('baseline', 'target')`)
@Check('indicator_aim_percent', `(percent >= 0) AND (percent <= 100)`)
@Check('indicator_aim_year', `(year >= 2000) AND (year <= 2100)`)
@Check('indicator_aim_explained', `explanation <> ''`)
export class IndicatorAim {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'indicator_aim_pk' })
  id!: string;
  @Column('text') indicator!: string;
  @Column('text') place!: string;
  @Column('text') kind!: AimKind;
  /** Null takes back the one before. */
  @Column('int', { nullable: true }) percent!: number | null;
  @Column('int') year!: number;
  @Column('text') explanation!: string;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) saidAt!: Date;
}
