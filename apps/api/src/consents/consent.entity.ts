import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { ConsentForm } from '#domain/consent/consent';
import type { ConsentState } from '#domain/consent/live';

/** A consent asked for: what, to whom, for how long. At most twelve months, never everything. */
@Entity({ schema: 'app' })
@Unique('consent_of_one', ['id', 'youngPersonId'])
@Index('consent_of', ['youngPersonId'])
@Check('consent_state', `state IN ('asked', 'given', 'refused', 'withdrawn')`)
@Check('consent_form', `form IN ('written', 'signed', 'oral')`)
@Check('consent_purpose', `purpose <> ''`)
@Check(
  'consent_at_most_a_year',
  `(valid_to > valid_from) AND (valid_to <= (valid_from + interval '12 months'))`,
)
@Check(
  'consent_never_all',
  '(cardinality(categories) BETWEEN 1 AND 5) AND (cardinality(service_ids) BETWEEN 1 AND 20)',
)
@Check(
  'consent_known_categories',
  `categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family']`,
)
@Check('consent_signed_is_kept', `(form = 'signed') = ((signed_on IS NOT NULL) AND (length(kept_where) > 0))`)
@Check(
  'consent_excludes_some',
  '(cardinality(excluded_topics) <= 20) AND (cardinality(excluded_user_ids) <= 50)',
)
@Check('consent_refused_has_date', `(state = 'refused') = (ask_again_on IS NOT NULL)`)
@Check('consent_withdrawn_has_time', `(state = 'withdrawn') = (ended_at IS NOT NULL)`)
export class Consent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'consent_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'consent_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') state!: ConsentState;
  @Column('text') form!: ConsentForm;
  @SealedText() @Column('text') purpose!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('uuid', { array: true }) serviceIds!: string[];
  /** Service id → its categories; null: every service gets every category. */
  @Column('jsonb', { nullable: true }) shares!: Record<string, Category[]> | null;
  /** What the sharing does not cover, in words; shown to everybody who gets it and wherever it is written about. */
  @SealedText() @Column('text', { array: true, default: '{}' }) excludedTopics!: string[];
  /** People who must not see it, in any of their posts. */
  @Column('uuid', { array: true, default: '{}' }) excludedUserIds!: string[];
  @Column('date') validFrom!: string;
  @Column('date') validTo!: string;
  /** «signed»: the day on the paper, and who keeps it or where it is filed. */
  @Column('date', { nullable: true }) signedOn!: string | null;
  @SealedText() @Column('text', { nullable: true }) keptWhere!: string | null;
  @SealedText() @Column('text') howExplained!: string;
  @Column('text') language!: string;
  @Column('text', { nullable: true }) interpreter!: string | null;
  @Column('date', { nullable: true }) youngPersonHeardOn!: string | null;
  @SealedText() @Column('text', { nullable: true }) youngPersonHeardNote!: string | null;
  @SealedText() @Column('text', { nullable: true }) refusalNote!: string | null;
  @Column('date', { nullable: true }) askAgainOn!: string | null;
  @ForeignKey('Post', { name: 'consent_recorded_by' })
  @Column('uuid')
  recordedByPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) recordedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @ForeignKey('AppUser', { name: 'consent_ended_by' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
  @SealedText() @Column('text', { nullable: true }) endedNote!: string | null;
  @Column('int', { default: 1 }) version!: number;
}
