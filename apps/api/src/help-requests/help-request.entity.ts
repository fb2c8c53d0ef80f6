import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { HelpAsker, HelpStatus, ParentsKnow } from '#domain/help-request/statuses';
import { SealedText } from '../sealing/sealed-text.ts';

/** Somebody whom Laget does not know asks for a team. Deleted after ninety days; what became a case lives on in the case. */
@Entity({ schema: 'app' })
@Index('help_request_of_municipality', ['municipalityId'])
@Index('help_request_of_asker', ['askerDigest'])
@Index('help_request_one_own', ['askerDigest'], {
  unique: true,
  where: `(asker = 'young_person') AND (status IN ('received', 'taken'))`,
})
@Check('help_request_asker_digest', 'octet_length(asker_digest) = 32')
@Check('help_request_asker', `asker IN ('young_person', 'guardian')`)
@Check('help_request_given_name', `given_name <> ''`)
@Check('help_request_family_name', `family_name <> ''`)
@Check('help_request_birth_date', `birth_date <> ''`)
@Check('help_request_words', `(words = '') = (status = 'withdrawn')`)
@Check('help_request_contact', `(contact = '') = (status = 'withdrawn')`)
@Check('help_request_withdrawn', `(status = 'withdrawn') = (withdrawn_at IS NOT NULL)`)
@Check('help_request_parents_know', `parents_know IN ('yes', 'no', 'not_said')`)
@Check('help_request_status', `status IN ('received', 'taken', 'registered', 'not_wanted', 'withdrawn')`)
@Check(
  'help_request_answered',
  `((status <> 'received') OR (by_post_id IS NULL)) AND ((status IN ('received', 'withdrawn')) OR (by_post_id IS NOT NULL)) AND ((by_post_id IS NULL) = (answered_at IS NULL))`,
)
@Check('help_request_not_wanted_why', `(status = 'not_wanted') = (end_reason IS NOT NULL)`)
@Check('help_request_young_said', `(asker = 'young_person') = (parents_know IS NOT NULL)`)
@Check('help_request_guardian_named', `(asker = 'guardian') = (asker_name <> '')`)
export class HelpRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'help_request_pk' })
  id!: string;
  @ForeignKey('Municipality', { name: 'help_request_municipality' })
  @Column('uuid')
  municipalityId!: string;
  /** HMAC of the identity number that the asker showed: finds the own requests again, and says nothing. */
  @Column('bytea') askerDigest!: Buffer;
  @Column('text') asker!: HelpAsker;
  @SealedText() @Column('text', { default: '' }) askerName!: string;
  @SealedText() @Column('text') givenName!: string;
  @SealedText() @Column('text') familyName!: string;
  @SealedText() @Column('text') birthDate!: string;
  @SealedText() @Column('text', { default: '' }) number!: string;
  @SealedText() @Column('text') words!: string;
  @SealedText() @Column('text') contact!: string;
  @Column('text', { nullable: true }) parentsKnow!: ParentsKnow | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) askedAt!: Date;
  @Column('date') answerBy!: string;
  @Column('text', { default: 'received' }) status!: HelpStatus;
  @ForeignKey('Post', { name: 'help_request_by' })
  @Column('uuid', { nullable: true })
  byPostId!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) endReason!: string | null;
}
