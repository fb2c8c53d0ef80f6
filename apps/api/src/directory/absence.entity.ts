import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';

/** Days when the one in a post is away, and who stands in. */
@Entity({ schema: 'app' })
@Check('absence_not_own_stand_in', 'stand_in_post_id <> post_id')
@Exclusion('absence_once', 'USING gist (post_id WITH =, during WITH &&)')
export class Absence {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'absence_pk' }) id!: string;
  @ForeignKey('Post', { name: 'absence_post' })
  @Column('uuid')
  postId!: string;
  @Column('daterange') during!: string;
  @ForeignKey('Post', { name: 'absence_stand_in' })
  @Column('uuid', { nullable: true })
  standInPostId!: string | null;
}
