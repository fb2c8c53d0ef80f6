import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Who holds the baton, from when until when. Exactly one at every moment of a follow-up. */
@Entity({ schema: 'app' })
@Index('baton_of', ['youngPersonId'])
@Index('baton_of_post', ['postId'], { where: 'upper_inf(held)' })
@Check('baton_held_not_empty', '(NOT isempty(held)) AND (NOT lower_inf(held))')
@Unique('baton_one_holder', ['youngPersonId', 'held'])
@ForeignKey('FollowUp', ['youngPersonId', 'held'], ['youngPersonId', 'during'], {
  name: 'baton_while_followed_up',
  deferrable: 'INITIALLY DEFERRED',
})
export class Baton {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'baton_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'baton_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'baton_service' })
  @Column('uuid')
  serviceId!: string;
  @ForeignKey('Post', { name: 'baton_post' })
  @Column('uuid')
  postId!: string;
  @Column('tstzrange') held!: string;
}
