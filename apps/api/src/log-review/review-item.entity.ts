import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One person’s day of use that the rules found unusual. Only grows. */
@Entity({ schema: 'app' })
@Index('review_item_of_service', ['serviceId', 'day'])
@Check('review_item_rules', `rules <> '{}'`)
@Unique('review_item_once', ['actorUserId', 'day', 'rules'])
export class ReviewItem {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'review_item_pk' })
  id!: string;
  @Column('date') day!: string;
  @ForeignKey('AppUser', { name: 'review_item_actor' })
  @Column('uuid')
  actorUserId!: string;
  @ForeignKey('Service', { name: 'review_item_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('int') score!: number;
  @Column('text', { array: true }) rules!: string[];
  @Column('jsonb') counts!: object;
  @Column('timestamptz', { default: () => 'app.clock()' }) foundAt!: Date;
}
