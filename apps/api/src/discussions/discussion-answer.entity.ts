import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody answers, or the asker asks again. */
@Entity({ schema: 'app' })
@Index('discussion_answer_in', ['discussionId'])
@Check('discussion_answer_text', 'length(text) BETWEEN 1 AND 8000')
export class DiscussionAnswer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'discussion_answer_pk' })
  id!: string;
  @ForeignKey('Discussion', { name: 'discussion_answer_discussion' })
  @Column('uuid')
  discussionId!: string;
  @ForeignKey('Post', { name: 'discussion_answer_post' })
  @Column('uuid')
  postId!: string;
  @ForeignKey('Service', { name: 'discussion_answer_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}
