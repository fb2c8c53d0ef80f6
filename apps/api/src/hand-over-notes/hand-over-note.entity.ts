import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { NoteHalf, NoteQuestion } from '#domain/hand-over-note/questions';
import { SealedText } from '../sealing/sealed-text.ts';

/** One answer of the hand-over note, in one of its halves. */
@Entity({ schema: 'app' })
@ForeignKey('Transition', ['transitionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'hand_over_note_transition',
})
@Index('hand_over_note_of', ['youngPersonId'])
@Check('hand_over_note_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('hand_over_note_half', `half IN ('open', 'restricted')`)
@Check('hand_over_note_open_is_basic', `(half <> 'open') OR (category = 'basic')`)
@Check('hand_over_note_given', 'num_nonnulls(given_by_post_id, given_at) IN (0, 2)')
@Unique('hand_over_note_once', ['transitionId', 'question'])
export class HandOverNote {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'hand_over_note_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'hand_over_note_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'hand_over_note_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  transitionId!: string;
  @Column('text') half!: NoteHalf;
  @Column('text') question!: NoteQuestion;
  @SealedText() @Column('text', { default: '' }) text!: string;
  @ForeignKey('Post', { name: 'hand_over_note_written_by' })
  @Column('uuid')
  writtenByPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) writtenAt!: Date;
  @ForeignKey('Post', { name: 'hand_over_note_given_by' })
  @Column('uuid', { nullable: true })
  givenByPostId!: string | null;
  @Column('timestamptz', { nullable: true }) givenAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
}
