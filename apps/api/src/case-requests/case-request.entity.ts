import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CaseAnswer, CaseWish } from '#domain/case-request/case-request';
import { SealedText } from '../sealing/sealed-text.ts';

/** A service asks whoever follows somebody up for the case. Whose it is, is for the holder alone; deleted after ninety days. */
@Entity({ schema: 'app' })
@Index('case_request_of', ['youngPersonId'])
@Index('case_request_by', ['fromPostId'])
@Check('case_request_wants', `wants IN ('transfer', 'referral')`)
@Check('case_request_reason', `reason <> ''`)
@Check('case_request_answer', `answer IN ('accepted', 'declined')`)
@Check(
  'case_request_answered',
  'num_nonnulls(answer, answered_at, answered_by_post_id, answer_text) IN (0, 4)',
)
@Check('case_request_answered_is_known', '(answer IS NULL) OR (young_person_id IS NOT NULL)')
export class CaseRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'case_request_pk' })
  id!: string;
  /** Null when nobody follows up anybody with the number, or the asker may never see whom. */
  @ForeignKey('YoungPerson', { name: 'case_request_young_person' })
  @Column('uuid', { nullable: true })
  youngPersonId!: string | null;
  @ForeignKey('Post', { name: 'case_request_from' })
  @Column('uuid')
  fromPostId!: string;
  @ForeignKey('Service', { name: 'case_request_service' })
  @Column('uuid')
  fromServiceId!: string;
  /** HMAC of the number that was written: finds the asker's own requests for it again, and says nothing. */
  @Column('text') numberIndex!: string;
  @Column('text') wants!: CaseWish;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) askedAt!: Date;
  @Column('text', { nullable: true }) answer!: CaseAnswer | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @ForeignKey('Post', { name: 'case_request_answered_by' })
  @Column('uuid', { nullable: true })
  answeredByPostId!: string | null;
  /** What the asker reads after a yes; after a no why, which the asker never reads. */
  @SealedText() @Column('text', { nullable: true }) answerText!: string | null;
}
