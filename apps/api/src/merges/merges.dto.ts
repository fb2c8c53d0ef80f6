import { IsBoolean } from 'class-validator';

/** Somebody protected seems to have been registered anew, by somebody who cannot see that. */
export class MergeTaskLine {
  id!: string;
  youngPersonId!: string;
  name!: string;
  /** The name as it was written the second time. */
  twinName!: string;
  registeredByName!: string;
  registeredByService!: string;
  foundAt!: string;
}

export class AnswerMerge {
  /** true: the two are one, and the younger record is closed. false: not the same. */
  @IsBoolean()
  same!: boolean;
}
