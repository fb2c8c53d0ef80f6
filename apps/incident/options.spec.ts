import { expect, test } from '@jest/globals';
import { incidentOptions } from './options.ts';

const environment = { DATABASE_URL: 'postgres://here/laget' };
const days = ['--from', '2026-11-01', '--to', '2026-11-20'];

test('an actor and days, or days alone', () => {
  const asked = { connectionString: 'postgres://here/laget', from: '2026-11-01', to: '2026-11-20' };
  expect(incidentOptions(['--actor', 'nav', ...days], environment)).toEqual({ ...asked, actor: 'nav' });
  expect(incidentOptions(days, environment)).toEqual({ ...asked, actor: null });
});

test.each([
  [[], environment, '--from and --to'],
  [['--from', '2026-11-01'], environment, '--from and --to'],
  [['--from', '2026-11-20', '--to', '2026-11-01'], environment, 'before'],
  [['--who', 'nav'], environment, 'npm run incident'],
  [days, {}, 'DATABASE_URL'],
])('%j is answered with a sentence', (words, given, sentence) => {
  expect(() => incidentOptions(words, given)).toThrow(sentence);
});
