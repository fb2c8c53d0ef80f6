import type { Telling } from '../case/open-case.ts';
import { diceOf } from '../random/dice.ts';
import { idsFrom } from '../random/ids.ts';
import { daysFrom } from './days.ts';

/** The school has reported to child welfare about somebody whom nobody follows up. It has come, and is not decided yet. */
export const tellReport = ({ book, directory, today }: Telling, seed: number): void => {
  const days = daysFrom(today);
  const [by, receiver] = [directory.signIn('skole'), directory.signIn('barnevern')];
  const sentAt = days.ago(3, 10);
  const id = idsFrom(diceOf(seed, 9))(sentAt);
  book.add('child_welfare_report', {
    id,
    receiver_service_id: receiver.service.id,
    written_by_user_id: by.userId,
    written_by_post_id: by.id,
    about_name: 'Tuva Rugland',
    about_birth_date: '',
    about_where: 'Går i niende klasse. Bor hos mor annenhver uke.',
    text: 'Tuva sier at hun ikke tør å gå hjem når stefaren har drukket. Hun har sovet hos en venninne to ganger denne uka.',
    sent_at: sentAt,
  });
  book.add('child_welfare_processing', {
    report_id: id,
    receiver_service_id: receiver.service.id,
    received_at: days.ago(2, 9),
    received_by_post_id: receiver.id,
  });
};
