import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The address by which somebody's calendar elsewhere reads the own appointments: its digest, and when it was read last. */
@Entity({ schema: 'app' })
@Index('calendar_feed_one_live', ['userId'], { unique: true, where: 'ended_at IS NULL' })
@Check('calendar_feed_hashed', 'octet_length(digest) = 32')
@Unique('calendar_feed_digest', ['digest'])
export class CalendarFeed {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'calendar_feed_pk' })
  id!: string;
  @ForeignKey('AppUser', { name: 'calendar_feed_user' })
  @Column('uuid')
  userId!: string;
  @Column('bytea') digest!: Buffer;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
