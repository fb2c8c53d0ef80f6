import { stringify } from 'csv-stringify/sync';
import type { Language } from '#domain/language/languages';
import { exportedPeriod } from '#domain/statistics/period';
import { type Words, wordsFor } from '../papers/words/words-for.ts';
import type { ReleaseAudit } from './release-audits.dto.ts';

type Row = readonly [item: string, said: string, value: string | number];

const meaningIn =
  ({ word }: Words) =>
  (name: string): string =>
    word('protectedFigures.audit.items', name);

const facts = (audit: ReleaseAudit, words: Words): readonly Row[] => {
  const said = meaningIn(words);
  const item = (name: string, value: string | number): Row => [name, said(name), value];
  const asTheyAre = [
    ...(['method', 'base', 'solver', 'code', 'keyVersion', 'mended', 'innerCells'] as const),
    ...(['publishedCells', 'parts', 'cubes', 'cubeCells', 'cubesMended', 'linked', 'corrected'] as const),
    'yearPlaces' as const,
  ];
  return [
    item('cutOff', audit.cutOff),
    item('madeAt', new Date(audit.madeAt).toISOString()),
    item('standing', words.word('releases.standings', audit.standing)),
    ...(audit.reason === '' ? [] : [item('reason', audit.reason)]),
    ...asTheyAre.map((name) => item(name, audit[name])),
    item('definitions', audit.definitions.join(', ')),
    item('merged', audit.merged.join(' ')),
    item('leftOut', audit.leftOut.join(', ')),
    item('yearLeftOut', audit.yearLeftOut.join(', ')),
  ];
};

const checks = (audit: ReleaseAudit, { word }: Words): readonly Row[] =>
  audit.checks.flatMap(({ check, asked, result }): readonly Row[] => [
    [`${check}_asked`, word('protectedFigures.audit.questions', check), asked ?? ''],
    [
      `${check}_result`,
      word('protectedFigures.audit.names', check),
      word('protectedFigures.audit.results', result),
    ],
  ]);

const roles = (
  name: 'approvedBy' | 'openedBy',
  stood: ReleaseAudit['approvals'],
  words: Words,
): readonly Row[] =>
  stood.map(({ role, at }) => [
    `${name}_${role}`,
    `${meaningIn(words)(name)} ${words.word('releases.approvers', role)}`,
    new Date(at).toISOString(),
  ]);

/** Everything that an audit says, a line each with what it means, as a spreadsheet in Norway opens it by itself. */
export const auditCsv = (audit: ReleaseAudit, language: Language): Buffer => {
  const words = wordsFor(language);
  const rows = [
    ...facts(audit, words),
    ...checks(audit, words),
    ...roles('approvedBy', audit.approvals, words),
    ...roles('openedBy', audit.openings, words),
  ];
  const heads = [
    words.t('protectedFigures.audit.quarter'),
    ...['item', 'means', 'value'].map((name) => words.word('protectedFigures.audit.heads', name)),
  ];
  const quarter = exportedPeriod(audit.period);
  return Buffer.from(
    stringify([heads, ...rows.map((row) => [quarter, ...row])], {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
    }),
  );
};
