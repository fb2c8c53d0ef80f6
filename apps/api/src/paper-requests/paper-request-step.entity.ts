import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { HeardWay, PaperAnswer, PaperStep } from '#domain/paper-request/paper-request';
import { SealedText } from '../sealing/sealed-text.ts';

/** What the child said, until when it is not told, or what was decided. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('PaperRequest', ['requestId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'paper_request_step_request',
})
@Index('paper_request_step_of', ['requestId'])
@Index('paper_request_step_about', ['youngPersonId'])
@Index('paper_request_step_decided_once', ['requestId'], { unique: true, where: `kind = 'decided'` })
@Check('paper_request_step_kind', `kind IN ('heard', 'told_later', 'decided')`)
@Check('paper_request_step_text', `text <> ''`)
@Check('paper_request_step_how', `how IN ('talked', 'wrote', 'through_another', 'not_possible')`)
@Check('paper_request_step_answer', `answer IN ('granted', 'refused')`)
@Check(
  'paper_request_step_whole',
  `(how IS NOT NULL) = (kind = 'heard') AND (untold_until IS NOT NULL) = (kind = 'told_later')
      AND (answer IS NOT NULL) = (kind = 'decided') AND (law_rule_id IS NOT NULL) = (kind = 'decided')`,
)
export class PaperRequestStep {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'paper_request_step_pk' })
  id!: string;
  @Column('uuid')
  requestId!: string;
  @ForeignKey('YoungPerson', { name: 'paper_request_step_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') kind!: PaperStep;
  @SealedText() @Column('text') text!: string;
  @Column('text', { nullable: true }) how!: HeardWay | null;
  @Column('date', { nullable: true }) untoldUntil!: string | null;
  @Column('text', { nullable: true }) answer!: PaperAnswer | null;
  @ForeignKey('LawRule', { name: 'paper_request_step_law' })
  @Column('uuid', { nullable: true })
  lawRuleId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'paper_request_step_by' })
  @Column('uuid')
  byUserId!: string;
}
