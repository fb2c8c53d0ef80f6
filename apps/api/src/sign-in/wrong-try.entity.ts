import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A try to come in, for some minutes: for a place or an account, as an HMAC. The right one is taken out again. */
@Entity({ schema: 'app' })
@Index('wrong_try_of', ['countedFor', 'at'])
@Index('wrong_try_at', ['at'])
@Check('wrong_try_counted_for', `counted_for ~ '^[0-9a-f]{64}$'`)
export class WrongTry {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'wrong_try_pk' })
  id!: string;
  @Column('text') countedFor!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}
