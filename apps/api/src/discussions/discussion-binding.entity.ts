import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** Whom a discussion turned out to be about, by consent or law. Those who answered do not see it. */
@Entity({ schema: 'app' })
@Index('discussion_binding_of', ['youngPersonId'])
@Check('discussion_binding_basis', `basis ~ '^(consent|statute):'`)
@Check('discussion_binding_reason', `reason <> ''`)
export class DiscussionBinding {
  @ForeignKey('Discussion', { name: 'discussion_binding_discussion' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'discussion_binding_pk' })
  discussionId!: string;
  @ForeignKey('YoungPerson', { name: 'discussion_binding_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'discussion_binding_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') basis!: string;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'discussion_binding_by' })
  @Column('uuid')
  byPostId!: string;
}
