import type { Moment } from '../random/moments.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile, Guardian } from './case-file.ts';
import { log } from './log.ts';

/** The young person shares one thing with one guardian. Nothing is shared by default. */
export const shareWithGuardian = (
  file: CaseFile,
  guardian: Guardian,
  kind: 'goal' | 'measure' | 'contribution',
  item: Row<'goal'> | Row<'measure'> | Row<'contribution'>,
  at: Moment,
): void => {
  file.book.add('guardian_item', {
    guardian_id: guardian.id,
    item_kind: kind,
    item_id: item.id,
    young_person_id: file.person.id,
    at,
  });
  log(file, { at, by: null, permission: 'own-sharing.write' });
};
