import { answerSigns, type BackgroundAnswer } from '#domain/immigrant-background/categories';
import type { Moment } from '../random/moments.ts';
import type { CaseFile } from './case-file.ts';
import { log } from './log.ts';

/** What the young person answers about the own background, for figures alone. */
export const answerBackground = (file: CaseFile, at: Moment, answer: BackgroundAnswer): void => {
  file.book.add('immigrant_background', {
    id: file.newId(at),
    young_person_id: file.person.id,
    answer: answerSigns[answer],
  });
  log(file, { at, by: null, permission: 'own-immigrant-background.write' });
};
