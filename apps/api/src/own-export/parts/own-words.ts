import { answerOf } from '#domain/immigrant-background/categories';
import type { Part } from '../part.ts';

/** What the young person has written, shown and kept. */
export const ownWords = [
  {
    name: 'contributions',
    table: 'contribution',
    columns: 'id kind text visibility about_measure_id at used_how used_at used_by_post_id',
    without: { blanked: 'technical', changed_at: 'technical' },
    order: 'x.at',
  },
  {
    name: 'qualityOfLife',
    table: 'quality_of_life',
    columns: 'on_day satisfaction meaning mastery safety belonging everyday home money',
    without: { id: 'technical' },
    order: 'x.on_day, x.id',
  },
  {
    name: 'immigrantBackground',
    table: 'immigrant_background',
    columns: 'answer',
    without: { id: 'technical' },
    order: 'x.id',
    said: (row) => ({ ...row, answer: answerOf('answer' in row ? String(row.answer) : '') }),
  },
  {
    name: 'drafts',
    table: 'draft',
    columns: 'key text aside updated_at',
    without: { user_id: 'technical' },
    where: 'x.user_id = app.me() AND $1::uuid = app.my_self()',
    order: 'x.key',
  },
  {
    name: 'shownToGuardians',
    table: 'guardian_item',
    columns: 'guardian_id item_kind item_id at',
    order: 'x.at, x.item_id',
  },
  {
    name: 'ownLocks',
    table: 'own_lock',
    columns: 'id contribution_id service_id guardian_id at ended_at',
    order: 'x.at',
  },
] as const satisfies readonly Part[];
