import { Injectable } from '@nestjs/common';
import { requireMaySetAside } from '#domain/early-warning/identified';
import { factsIn } from '#domain/early-warning/line';
import { identifiedBy, type SchoolFacts, type Thresholds } from '#domain/early-warning/thresholds';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { birthDateOf } from '../young-people/registration/identity-number.ts';
import type {
  EarlyWarning,
  Headings,
  IdentifiedSeen,
  IdentifiedWhole,
  SchoolListSeen,
} from './early-warning.dto.ts';
import {
  concernStatement,
  headingsStatement,
  listsStatement,
  pupilsStatement,
  pupilStatement,
  setAsideStatement,
} from './early-warning.sql.ts';
import { SchoolListsService } from './school-lists.service.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly listId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly schoolClass: string;
  readonly facts: string;
  readonly thresholds: Thresholds;
  readonly identifiedOn: string;
  readonly expiresOn: string;
  readonly status: IdentifiedSeen['status'];
  readonly setAsideReason: string | null;
  readonly byName: string | null;
  readonly number: string;
}

/** As a list of a class stands. */
const byName = (one: Row, other: Row): number =>
  one.familyName.localeCompare(other.familyName, 'nb') ||
  one.givenName.localeCompare(other.givenName, 'nb') ||
  one.id.localeCompare(other.id);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What was stored, read by the same rules as a line. */
const factsOf = (json: string): SchoolFacts => {
  const said: unknown = JSON.parse(json);
  const stored = isRecord(said) ? said : {};
  const cell = (name: string): string => {
    const value = stored[name];
    return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  };
  return factsIn({
    ...{ number: '', name: '', givenName: '', familyName: '', schoolClass: '' },
    absence: cell('absence'),
    mean: cell('mean'),
    maths: cell('maths'),
    english: cell('english'),
    norwegian: cell('norwegian'),
    choice: cell('choice'),
  });
};

const text = (mark: SchoolFacts['maths']): string | null => (mark === null ? null : String(mark));

const seen = (row: Row): IdentifiedSeen => {
  const facts = factsOf(row.facts);
  return {
    id: row.id,
    givenName: row.givenName,
    familyName: row.familyName,
    schoolClass: row.schoolClass,
    identifiedBy: identifiedBy(facts, row.thresholds),
    absence: facts.absence,
    mean: facts.mean,
    choice: facts.choice,
    maths: text(facts.maths),
    english: text(facts.english),
    norwegian: text(facts.norwegian),
    identifiedOn: row.identifiedOn,
    expiresOn: row.expiresOn,
    status: row.status,
    setAsideReason: row.setAsideReason,
    byName: row.byName,
  };
};

/** Identified, not mapped yet: row-level security lets the school's own counsellors see them, and nobody else. */
@Injectable()
export class IdentifiedPupilsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly lists: SchoolListsService,
  ) {}

  async read(): Promise<EarlyWarning> {
    this.lists.requireCounsellor();
    const rows = await this.statements.rows<Row>(pupilsStatement);
    const lists = await this.statements.rows<SchoolListSeen & Record<string, unknown>>(listsStatement);
    const [last] = await this.statements.rows<{ headings: Headings }>(headingsStatement);
    this.log('identified-pupil.read', rows.length);
    return {
      today: this.request.signedIn.today,
      pupils: rows.toSorted(byName).map(seen),
      lists,
      thresholds: await this.lists.thresholds(),
      headings: last?.headings ?? {},
    };
  }

  /** One, with the number: to register the concern with. */
  async one(id: string): Promise<IdentifiedWhole> {
    this.lists.requireCounsellor();
    const row = await this.statements.one<Row>(pupilStatement, [id]);
    this.log('identified-pupil.read', 1);
    const birthDate = birthDateOf(row.number, this.request.signedIn.today) ?? null;
    return Object.assign(seen(row), { number: row.number, birthDate });
  }

  /** Nothing is registered now, and why. */
  async setAside(id: string, reason: string): Promise<void> {
    this.lists.requireCounsellor();
    const { status, listId } = await this.statements.one<Row>(pupilStatement, [id]);
    requireMaySetAside({ status, reason });
    const [done] = await this.statements.rows(setAsideStatement, [id, reason.trim(), listId]);
    if (done === undefined) throw refusal('conflict');
    this.log('identified-pupil.set-aside', 1);
  }

  /** A concern has been registered, in the same step: what matters stands in the case, and the row goes. */
  async becameConcern(id: string): Promise<void> {
    await this.statements.rows(concernStatement, [id]);
    this.log('identified-pupil.concern', 1);
  }

  private log(action: string, count: number): void {
    this.request.log({ action, allowed: true, basis: 'own_service', row_count: count });
  }
}
