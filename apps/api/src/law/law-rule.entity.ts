import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LawState } from '#domain/law/proposal';

/** One version of one rule of the law. Read by everybody, proposed by one and decided by another. */
@Entity({ schema: 'app' })
@Check('law_rule_code', `code ~ '^[a-z_.]{1,80}$'`)
@Check('law_rule_source', 'length(source) BETWEEN 1 AND 1000')
@Check('law_rule_state', `state IN ('proposed', 'approved', 'rejected')`)
@Check('law_rule_bounded', '(NOT isempty(valid)) AND (NOT lower_inf(valid))')
@Check(
  'law_rule_four_eyes',
  `CASE
    WHEN (state = 'proposed') THEN ((proposed_by_user_id IS NOT NULL) AND (decided_by_user_id IS NULL))
    WHEN ((version = 1) AND (proposed_by_user_id IS NULL)) THEN (decided_by_user_id IS NULL)
    ELSE ((num_nonnulls(proposed_by_user_id, decided_by_user_id, decided_at) = 3) AND (proposed_by_user_id <> decided_by_user_id)) END`,
)
@Unique('law_rule_version', ['code', 'version'])
@Exclusion('law_rule_once', `USING gist (code WITH =, valid WITH &&) WHERE ((state = 'approved'))`)
@Index('law_rule_one_open', ['code'], { unique: true, where: `state = 'proposed'` })
export class LawRule {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'law_rule_pk' }) id!: string;
  @Column('text') code!: string;
  @Column('int') version!: number;
  @Column('jsonb') value!: unknown;
  @Column('text') source!: string;
  @Column('text', { default: '' }) reason!: string;
  @Column('daterange') valid!: string;
  @Column('text') state!: LawState;
  @ForeignKey('AppUser', { name: 'law_rule_proposed_by' })
  @Column('uuid', { nullable: true })
  proposedByUserId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) proposedAt!: Date;
  @ForeignKey('AppUser', { name: 'law_rule_decided_by' })
  @Column('uuid', { nullable: true })
  decidedByUserId!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { default: '' }) decidedNote!: string;
}
