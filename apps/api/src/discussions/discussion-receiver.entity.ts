import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A service that is asked. */
@Entity({ schema: 'app' })
@Index('discussion_receiver_of', ['serviceId'])
export class DiscussionReceiver {
  @ForeignKey('Discussion', { name: 'discussion_receiver_discussion' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discussion_receiver_pk' })
  discussionId!: string;
  @ForeignKey('Service', { name: 'discussion_receiver_service' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discussion_receiver_pk' })
  serviceId!: string;
}
