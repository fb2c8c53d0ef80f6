import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** A post on the team, from when until when, and on what basis. */
@Entity({ schema: 'app' })
@ForeignKey('Referral', ['referralId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'team_member_referral',
})
@ForeignKey('Invitation', ['invitationId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'team_member_invitation',
})
@Index('team_member_of', ['youngPersonId'])
@Index('team_member_of_post', ['postId', 'youngPersonId'], { where: 'upper_inf(during)' })
@Index('team_member_standing_in', ['postId', 'youngPersonId'], { where: 'absence_id IS NOT NULL' })
@Index('team_member_of_absence', ['absenceId'], { where: 'absence_id IS NOT NULL' })
@Index('team_member_helping', ['postId', 'youngPersonId'], { where: 'referral_id IS NOT NULL' })
@Index('team_member_helped', ['youngPersonId'], { where: 'referral_id IS NOT NULL' })
// the days are in it beside the key
@Index('team_member_mine', ['postId', 'youngPersonId', 'during'], {
  where: 'upper_inf(during) OR absence_id IS NOT NULL OR referral_id IS NOT NULL',
})
@Index('team_member_of_referral', ['referralId'], { where: 'referral_id IS NOT NULL' })
@Check('team_member_helper_ends', '(referral_id IS NULL) OR (NOT upper_inf(during))')
@Check('team_member_stand_in_ends', '(absence_id IS NULL) OR (NOT upper_inf(during))')
@Check('team_member_basis', `basis IN ('own_service', 'consent', 'legal_basis')`)
@Check('team_member_during_not_empty', '(NOT isempty(during)) AND (NOT lower_inf(during))')
@Unique('team_member_once', ['youngPersonId', 'postId', 'during'])
export class TeamMember {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'team_member_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'team_member_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Post', { name: 'team_member_post' })
  @Column('uuid')
  postId!: string;
  @ForeignKey('Service', { name: 'team_member_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text') basis!: 'own_service' | 'consent' | 'legal_basis';
  @Column('uuid', { nullable: true })
  invitationId!: string | null;
  @Column('tstzrange') during!: string;
  @SealedText() @Column('text', { nullable: true }) endReason!: string | null;
  /** Whose days away it is for: a stand-in's membership ends with them. */
  @ForeignKey('Absence', { name: 'team_member_absence' })
  @Column('uuid', { nullable: true })
  absenceId!: string | null;
  /** Who helps for a time: until when, and with which categories, stands there. */
  @Column('uuid', { nullable: true })
  referralId!: string | null;
  /** When the one who was away has read what was done. */
  @Column('timestamptz', { nullable: true }) toldAt!: Date | null;
}
