import type { CaseFile } from '../../case/case-file.ts';
import type { Telling } from '../../case/open-case.ts';
import { demoSignIns } from '../../demo-sign-ins.ts';
import { clear, quietColleague } from '../../directory/clear.ts';
import { diceOf } from '../../random/dice.ts';
import { idsFrom } from '../../random/ids.ts';
import { tellEven } from './even.ts';
import { tellYlva } from './ylva.ts';

/** Two who are hidden, and who is cleared for them: `koordinator` for kode 6, and three who have no sign-in. */
export const tellProtected = (
  telling: Telling,
  seed: number,
): { readonly ylva: CaseFile; readonly even: CaseFile } => {
  const newId = idsFrom(diceOf(seed, 5));
  const signIns = demoSignIns.map(({ username }): string => username);
  const quiet = (service: string) => quietColleague(telling, service, signIns);
  const level = 'strictly_confidential';
  const coordinator = clear(telling, {
    post: telling.directory.signIn('koordinator'),
    level,
    reason: 'Holder stafetten for unge med kode 6 i kommunen.',
    newId,
  });
  const school = clear(telling, {
    post: quiet('Fjordvik ungdomsskole'),
    level,
    reason: 'Eneste rådgiver på skolen som skal vite det.',
    newId,
  });
  const [youthWork, housing] = (['Ungdomshuset i Fjordvik', 'Boligkontoret i Fjordvik'] as const).map(
    (service) =>
      clear(telling, {
        post: quiet(service),
        level: 'confidential',
        reason: 'Følger opp en ungdom med kode 7.',
        newId,
      }),
  );
  if (youthWork === undefined || housing === undefined) throw new Error('Nobody cleared for kode 7');
  return {
    ylva: tellYlva(telling, seed, [coordinator, school]),
    even: tellEven(telling, seed, [youthWork, housing]),
  };
};
