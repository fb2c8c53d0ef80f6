import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** A note as it was written each time. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('Note', ['noteId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'note_version_note' })
@Index('note_version_of', ['youngPersonId'])
@Unique('note_version_once', ['noteId', 'number'])
export class NoteVersion {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'note_version_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'note_version_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'note_version_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('uuid')
  noteId!: string;
  @Column('integer') number!: number;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'note_version_by' })
  @Column('uuid')
  byPostId!: string;
}
