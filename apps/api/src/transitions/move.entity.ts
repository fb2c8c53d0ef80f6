import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '#domain/category/categories';

/** The young person lives in another municipality. Written by functions alone. */
@Entity({ schema: 'app' })
@ForeignKey('Transition', ['transitionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'move_transition',
})
@Index('move_of', ['youngPersonId'])
@Index('move_ends', ['endsOn'], { where: 'undone_at IS NULL' })
@Index('move_once', ['transitionId'], { unique: true, where: 'undone_at IS NULL' })
@Check('move_category', `category = 'basic'`)
@Check('move_elsewhere', 'from_municipality_id <> to_municipality_id')
@Check('move_undone', 'num_nonnulls(undone_by_post_id, undone_at) IN (0, 2)')
export class Move {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'move_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'move_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'move_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text', { default: 'basic' }) category!: Category;
  @Column('uuid')
  transitionId!: string;
  @ForeignKey('Municipality', { name: 'move_from' })
  @Column('uuid')
  fromMunicipalityId!: string;
  @ForeignKey('Municipality', { name: 'move_to' })
  @Column('uuid')
  toMunicipalityId!: string;
  /** The last day of what was before. */
  @Column('date') endsOn!: string;
  @ForeignKey('Post', { name: 'move_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'move_undone_by' })
  @Column('uuid', { nullable: true })
  undoneByPostId!: string | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}
