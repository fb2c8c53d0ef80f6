import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { GuardianKind } from '#domain/consent/guardians';
import type { AskedWay, PaperAsks } from '#domain/paper-request/paper-request';
import { SealedText } from '../sealing/sealed-text.ts';

/** A guardian has asked outside Laget for something about a child. Only grows. */
@Entity({ schema: 'app' })
@Unique('paper_request_of_one', ['id', 'youngPersonId'])
@ForeignKey('PaperRequest', ['followsId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'paper_request_follows',
})
@Index('paper_request_of', ['youngPersonId'])
@Index('paper_request_to', ['municipalityId', 'askedOn'])
@Index('paper_request_once', ['youngPersonId', 'municipalityId', 'followsId'], { unique: true })
@Check('paper_request_asker', `asker_name <> ''`)
@Check(
  'paper_request_asker_kind',
  `asker_kind IN ('parental_responsibility', 'appointed_representative', 'child_welfare_custody', 'foster_parent', 'other_parent')`,
)
@Check('paper_request_asks', `asks IN ('erasure', 'access', 'correction')`)
@Check('paper_request_wanted', `(asks = 'erasure') = (wanted = '')`)
@Check('paper_request_way', `way IN ('letter', 'in_person', 'phone')`)
export class PaperRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'paper_request_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'paper_request_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Municipality', { name: 'paper_request_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @SealedText() @Column('text') askerName!: string;
  @Column('text') askerKind!: GuardianKind;
  @Column('text') asks!: PaperAsks;
  /** What it is about; empty where everything shall be erased. */
  @SealedText() @Column('text') wanted!: string;
  @Column('text') way!: AskedWay;
  @Column('date') askedOn!: string;
  @Column('date') answerBy!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) registeredAt!: Date;
  /** The one about the same child before it: one alone follows each, so that two at once cannot both be written in. */
  @Column('uuid', { nullable: true })
  followsId!: string | null;
  @ForeignKey('AppUser', { name: 'paper_request_by' })
  @Column('uuid')
  byUserId!: string;
}
