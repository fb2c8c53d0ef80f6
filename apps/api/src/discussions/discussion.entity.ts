import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A question without a name, to chosen services. Belongs to nobody, and is deleted after ninety days. */
@Entity({ schema: 'app' })
@Index('discussion_of_asker', ['askerPostId'])
@Check('discussion_title', 'length(title) BETWEEN 1 AND 200')
@Check('discussion_text', 'length(text) BETWEEN 1 AND 8000')
export class Discussion {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'discussion_pk' })
  id!: string;
  @ForeignKey('Post', { name: 'discussion_asker' })
  @Column('uuid')
  askerPostId!: string;
  @ForeignKey('Service', { name: 'discussion_asker_service' })
  @Column('uuid')
  askerServiceId!: string;
  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) sentAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}
