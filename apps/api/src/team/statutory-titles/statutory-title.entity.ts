import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StatutoryTitle } from '#domain/statutory-title/statutory-title';

/** A title that the law gives somebody on the team, from a day to a day. */
@Entity({ schema: 'app', name: 'statutory_title' })
@Index('statutory_title_of', ['youngPersonId'])
@Check('statutory_title_category', `category = 'basic'`)
@Check('statutory_title_kind', `kind IN ('child_coordinator', 'ip_coordinator')`)
@Check('statutory_title_begins', 'NOT lower_inf(valid) AND NOT isempty(valid)')
@Check('statutory_title_child_ends', `(kind <> 'child_coordinator') OR (NOT upper_inf(valid))`)
@Exclusion('statutory_title_one_at_a_time', 'USING gist (young_person_id WITH =, kind WITH =, valid WITH &&)')
export class StatutoryTitleRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'statutory_title_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'statutory_title_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'statutory_title_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text', { default: 'basic' }) category!: 'basic';
  @Column('text') kind!: StatutoryTitle;
  @ForeignKey('Post', { name: 'statutory_title_post' })
  @Column('uuid')
  postId!: string;
  @Column('daterange') valid!: string;
  @ForeignKey('Post', { name: 'statutory_title_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'statutory_title_ended_by' })
  @Column('uuid', { nullable: true })
  endedByPostId!: string | null;
}
