import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** One note shared with one service, with a reason, until somebody stops it. */
@Entity({ schema: 'app' })
@ForeignKey('Note', ['noteId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'note_share_note' })
@Index('note_share_of', ['youngPersonId'])
@Index('note_share_one_live', ['noteId', 'serviceId'], { unique: true, where: 'ended_at IS NULL' })
@Check('note_share_reason', `reason <> ''`)
@Check('note_share_with_another', 'service_id <> owner_service_id')
@Check('note_share_ended', '(ended_at IS NULL) = (ended_by_user_id IS NULL)')
export class NoteShare {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'note_share_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'note_share_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'note_share_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('uuid')
  noteId!: string;
  @ForeignKey('Service', { name: 'note_share_service' })
  @Column('uuid')
  serviceId!: string;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'note_share_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @ForeignKey('AppUser', { name: 'note_share_ended_by' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
}
