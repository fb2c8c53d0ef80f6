import { protectionBlockers } from '#domain/protection/change';
import type { ProtectionLevel } from '#domain/protection/levels';
import type { Post } from '../directory/directory.ts';
import { timeRange, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';

export interface Protecting {
  readonly at: Moment;
  readonly by: Post;
  readonly level: ProtectionLevel;
  readonly reason: string;
  /** Who is cleared for exactly that: nobody else comes near the case from here on. */
  readonly cleared: readonly Post[];
}

/** The young person is hidden from the first moment: told when registered. */
export const protect = (file: CaseFile, { at, by, level, reason, cleared }: Protecting): void => {
  must('Protect', protectionBlockers({ level, live: [], reason, somebodyCleared: cleared.length > 0 }));
  file.book.add('protection', {
    id: file.newId(at),
    young_person_id: file.person.id,
    level,
    during: timeRange(at, null),
    reason,
    set_by_user_id: by.userId,
  });
  file.hidden = { level, cleared };
};
