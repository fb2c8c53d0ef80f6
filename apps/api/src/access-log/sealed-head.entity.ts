import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far one chain has been sealed. */
@Entity({ schema: 'app' })
export class SealedHead {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sealed_head_pk' }) chainKey!: string;
  @Column('int') seq!: number;
}
