import type { PartName } from './parts/all.ts';
import type { WhyNot } from './why-not.ts';

/** One table's rows about the young person, as they are stored; ids of people who work are their names instead. */
export class ExportPart {
  name!: PartName;
  /** False when there were more rows than one file takes: then the newest of the log stand here. */
  whole!: boolean;
  rows!: object[];
}

/** Something that is stored and not in the file. */
export class NotIncluded {
  /** @example guardian.contact */
  what!: string;
  why!: WhyNot;
}

/** Everything that is written about the young person and that the young person may see, for another program to read. */
export class OwnExport {
  /** @example laget-own-export */
  format!: string;
  /** Of the form of this file. @example 1 */
  version!: number;
  madeAt!: string;
  youngPersonId!: string;
  parts!: ExportPart[];
  notIncluded!: NotIncluded[];
}
