import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { MissionDirection } from '#domain/indicator/mission-aims';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'mission_aim_pk' });

/** What the national mission itself aims at for the whole country, with its source. It comes with Laget. */
@Entity({ schema: 'figures' })
@Check('mission_aim_goal', `goal ~ '^[1-3]\\.[1-7]$'`)
@Check('mission_aim_direction', `direction IN ('lower', 'higher', 'equal', 'in_place')`)
@Check('mission_aim_change', `(change_percent >= 1) AND (change_percent <= 100)`)
@Check('mission_aim_year', `(year >= 2020) AND (year <= 2100)`)
@Check('mission_aim_sourced', `source <> ''`)
export class MissionAim {
  @PrimaryColumn('text', key()) goal!: string;
  @PrimaryColumn('text', key()) indicator!: string;
  @Column('text') direction!: MissionDirection;
  @Column('int', { nullable: true }) changePercent!: number | null;
  @Column('int', { nullable: true }) year!: number | null;
  @Column('boolean', { default: false }) isFrom!: boolean;
  @Column('text') source!: string;
}
