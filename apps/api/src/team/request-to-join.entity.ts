import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** A service that knows the young person asks the holder for a place on the team. */
@Entity({ schema: 'app' })
@Index('request_to_join_of', ['youngPersonId'])
@Check('request_to_join_reason', `reason <> ''`)
@Check('request_to_join_answer', `answer IN ('invited', 'not_now')`)
@Check('request_to_join_answered', '(answer IS NULL) = (answered_at IS NULL)')
export class RequestToJoin {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'request_to_join_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'request_to_join_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Post', { name: 'request_to_join_from' })
  @Column('uuid')
  fromPostId!: string;
  @ForeignKey('Service', { name: 'request_to_join_service' })
  @Column('uuid')
  fromServiceId!: string;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('text', { nullable: true }) answer!: 'invited' | 'not_now' | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) answerReason!: string | null;
}
