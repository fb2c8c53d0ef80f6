import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReviewOutcome } from '#domain/emergency/review';
import { SealedText } from '../sealing/sealed-text.ts';

/** Was it right to open? Said once, by somebody else than the one who opened, and never changed. */
@Entity({ schema: 'app' })
@ForeignKey('EmergencyAccess', ['emergencyId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'emergency_review_emergency',
})
@Index('emergency_review_of', ['youngPersonId'])
@Unique('emergency_review_once', ['emergencyId'])
@Check('emergency_review_outcome', `outcome IN ('ok', 'misuse')`)
@Check('emergency_review_text', `text <> ''`)
@Check('emergency_review_by_another', 'by_user_id <> actor_user_id')
export class EmergencyReview {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'emergency_review_pk' })
  id!: string;
  @Column('uuid')
  emergencyId!: string;
  @ForeignKey('YoungPerson', { name: 'emergency_review_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('AppUser', { name: 'emergency_review_actor' })
  @Column('uuid')
  actorUserId!: string;
  @ForeignKey('AppUser', { name: 'emergency_review_by' })
  @Column('uuid')
  byUserId!: string;
  @ForeignKey('Post', { name: 'emergency_review_post' })
  @Column('uuid')
  byPostId!: string;
  @Column('text') outcome!: ReviewOutcome;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}
