import { Injectable } from '@nestjs/common';
import { CsvError, parse } from 'csv-parse/sync';
import { refusal } from '#domain/problem/refusal';
import {
  allStaffRoles,
  givingOf,
  isStaffRole,
  type StaffRole,
  worksIn,
} from '#domain/role-grant/role-grants';
import type { ServiceKind } from '#domain/service/service-kinds';
import { usernameFrom } from '#domain/staff/staff-wish';
import { type ColumnPlaces, dividerOf, guessColumns, type ImportColumn } from '#domain/user-import/columns';
import { dayIn, importBlockers, ordinaryRoles, sameInFile } from '#domain/user-import/import-row';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { roleWords } from './role-words.ts';
import type { LineRead, ListRead, PlacesWished, ReadList } from './user-imports.dto.ts';

interface Place extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
}

const most = 500;
const places = `SELECT s.id, s.name, s.kind FROM app.service s
  WHERE app.administers_all() OR s.organisation_id = app.my_administered_organisation()`;
const taken = 'SELECT u.username FROM app.app_user u WHERE u.username = ANY ($1::text[])';

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const roleIn = (text: string, kind: ServiceKind | undefined): StaffRole | null => {
  const word = plain(text);
  if (word === '') return kind === undefined ? null : ordinaryRoles[kind];
  if (isStaffRole(word)) return word;
  return allStaffRoles.find((role) => roleWords[role].includes(word)) ?? null;
};

/** Reads a list of people as it was exported from somewhere, and says what it would give. */
@Injectable()
export class ReadListService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read({ text, columns }: ReadList): Promise<ListRead> {
    const [headers = [], ...records] = this.recordsOf(text);
    if (records.length > most) throw refusal('blocked', ['too_many_lines']);
    const where: ColumnPlaces = columns === undefined ? guessColumns(headers) : wishedPlaces(columns);
    const known = await this.statements.rows<Place>(places);
    const lines = records.map((record, index) => this.lineOf(record, index + 2, where, known));
    const names = lines.map(({ username }) => username);
    const used = await this.statements.rows<{ username: string }>(taken, [names]);
    const usedNames = new Set(used.map(({ username }) => username));
    return {
      headers,
      columns: { ...where },
      lines: lines.map((line) => this.judged(line, lines, usedNames, known)),
    };
  }

  private recordsOf(text: string): string[][] {
    try {
      return parse(text, {
        bom: true,
        delimiter: dividerOf(text),
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      });
    } catch (error) {
      if (error instanceof CsvError) throw refusal('blocked', ['unreadable_list']);
      throw error;
    }
  }

  private lineOf(
    record: readonly string[],
    line: number,
    where: ColumnPlaces,
    known: readonly Place[],
  ): LineRead {
    const cell = (column: ImportColumn): string => {
      const place = where[column];
      return place === null ? '' : (record[place] ?? '').slice(0, 300);
    };
    const email = cell('email').toLowerCase();
    const service = placeNamed(known, cell('service'));
    return {
      line,
      name: cell('name') || [cell('givenName'), cell('familyName')].filter((part) => part !== '').join(' '),
      email,
      username: usernameFrom(cell('username') || email),
      phone: cell('phone'),
      serviceName: cell('service'),
      serviceId: service?.id ?? null,
      role: roleIn(cell('role'), service?.kind),
      title: cell('title'),
      from: dayIn(cell('from'), this.request.signedIn.today),
      errors: [],
    };
  }

  private judged(
    line: LineRead,
    lines: readonly LineRead[],
    used: ReadonlySet<string>,
    known: readonly Place[],
  ): LineRead {
    const { role: giver, today } = this.request.signedIn;
    const { role, serviceId, username } = line;
    const kind = known.find(({ id }) => id === serviceId)?.kind;
    const same = lines.filter((other) => sameInFile(other, line));
    const errors = importBlockers({
      ...pick(line),
      usernameTaken: used.has(username),
      twiceInFile: same.length > 1,
      serviceKnown: kind !== undefined,
      roleKnown: role !== null || kind === undefined,
      giving: role === null ? 'alone' : givingOf(giver, role),
      worksThere: role === null || kind === undefined || worksIn(role, kind),
      today,
    });
    return Object.assign(line, { errors });
  }
}

const wishedPlaces = (wish: PlacesWished): ColumnPlaces => ({
  name: wish.name ?? null,
  givenName: wish.givenName ?? null,
  familyName: wish.familyName ?? null,
  email: wish.email ?? null,
  username: wish.username ?? null,
  phone: wish.phone ?? null,
  service: wish.service ?? null,
  role: wish.role ?? null,
  title: wish.title ?? null,
  from: wish.from ?? null,
});

const pick = ({ name, username, email, title, from }: LineRead) => ({ name, username, email, title, from });

const placeNamed = (known: readonly Place[], text: string): Place | undefined => {
  const [only, another] = known.filter(({ name }) => plain(name) === plain(text));
  return another === undefined ? only : undefined;
};
