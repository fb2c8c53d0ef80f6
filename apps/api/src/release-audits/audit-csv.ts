import { stringify } from 'csv-stringify/sync';
import type { Language } from '#domain/language/languages';
import { exportedQuarter } from '#domain/statistics/period';
import { wordsFor } from '../papers/words/words-for.ts';
import type { ReleaseAudit } from './release-audits.dto.ts';

type Row = readonly [item: string, said: string, value: string | number];

/** Everything that an audit says, a line each with what it means, as a spreadsheet in Norway opens it by itself. */
export const auditCsv = (audit: ReleaseAudit, language: Language): Buffer => {
  const { t, word } = wordsFor(language);
  const item = (name: string, value: string | number): Row => [
    name,
    word('protectedFigures.audit.items', name),
    value,
  ];
  const roles = (name: string, stood: ReleaseAudit['approvals']): readonly Row[] =>
    stood.map(({ role, at }) => [
      `${name}_${role}`,
      `${word('protectedFigures.audit.items', name)} ${word('releases.approvers', role)}`,
      new Date(at).toISOString(),
    ]);
  const rows: readonly Row[] = [
    item('cutOff', audit.cutOff),
    item('madeAt', new Date(audit.madeAt).toISOString()),
    item('standing', word('releases.standings', audit.standing)),
    ...(audit.reason === '' ? [] : [item('reason', audit.reason)]),
    item('method', audit.method),
    ...(['base', 'solver', 'code', 'keyVersion', 'mended', 'innerCells'] as const).map((name) =>
      item(name, audit[name]),
    ),
    ...(['publishedCells', 'parts', 'cubes', 'cubeCells'] as const).map((name) => item(name, audit[name])),
    item('leftOut', audit.leftOut.join(', ')),
    ...audit.checks.flatMap(({ check, asked, result }): readonly Row[] => [
      [`${check}_asked`, word('protectedFigures.audit.questions', check), asked ?? ''],
      [
        `${check}_result`,
        word('protectedFigures.audit.names', check),
        word('protectedFigures.audit.results', result),
      ],
    ]),
    ...roles('approvedBy', audit.approvals),
    ...roles('openedBy', audit.openings),
  ];
  const heads = [
    t('protectedFigures.audit.quarter'),
    ...['item', 'means', 'value'].map((name) => word('protectedFigures.audit.heads', name)),
  ];
  return Buffer.from(
    stringify([heads, ...rows.map((row) => [exportedQuarter(audit.quarter), ...row])], {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
    }),
  );
};
