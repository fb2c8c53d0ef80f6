import { Injectable } from '@nestjs/common';
import { looksLikeAPupil } from '#domain/early-warning/columns';
import { watchesSchool } from '#domain/early-warning/identified';
import { type Thresholds, thresholdsIn } from '#domain/early-warning/thresholds';
import type { RuleInForce } from '#domain/law/read-law';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Json } from '../platform/sealing/sealed-value.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { sealed } from '../sealing/sealed.ts';
import type {
  BeginList,
  LinesRead,
  LinesSeen,
  ListBegun,
  ListUndone,
  PupilLine,
  ThresholdsInForce,
} from './early-warning.dto.ts';
import {
  addStatement,
  beginStatement,
  countStatement,
  openListStatement,
  rememberStatement,
  thresholdsStatement,
  undoStatement,
} from './early-warning.sql.ts';
import { type Judged, judged } from './judged.ts';
import { pupilPlace } from './pupil-place.ts';

/** A school's lists: read in memory, and of those in it only whoever is over a threshold is kept. */
@Injectable()
export class SchoolListsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly configuration: Configuration,
    private readonly sealing: Sealing,
  ) {}

  /** The school's own counsellors, whatever service another professional works in. */
  requireCounsellor(): void {
    if (!watchesSchool(this.request.post.role)) throw refusal('not-permitted');
  }

  async thresholds(): Promise<ThresholdsInForce> {
    const { law } = await this.statements.one<{ law: RuleInForce[] }>(thresholdsStatement);
    return { ...thresholdsIn(law) };
  }

  /** What the lines would give. Nothing is stored, and nothing of it is in a log. */
  async look(lines: readonly PupilLine[]): Promise<LinesSeen> {
    this.requireCounsellor();
    const all = this.judge(lines, await this.thresholds());
    const right = all.filter(({ errors }) => errors.length === 0);
    this.log('school-list.look', lines.length);
    return {
      read: right.length,
      identified: right
        .filter(({ identifiedBy }) => identifiedBy.length > 0)
        .map(({ line, name, schoolClass, identifiedBy }) => ({ line, name, schoolClass, identifiedBy })),
      wrong: all
        .filter(({ errors }) => errors.length > 0)
        .map(({ line, name, errors }) => ({ line, name, errors })),
    };
  }

  async begin({ headings, wrong }: BeginList): Promise<ListBegun> {
    this.requireCounsellor();
    if (Object.values(headings).some((heading) => typeof heading === 'string' && looksLikeAPupil(heading)))
      requireNothingIn(['headings_missing']);
    const id = newId();
    await this.sealing.begin(id);
    await this.statements.rows(beginStatement, [id, new Json(await this.thresholds()), wrong]);
    await this.statements.rows(rememberStatement, [new Json(Object.fromEntries(Object.entries(headings)))]);
    this.log('school-list.begin', 1);
    return { id };
  }

  /** Some of the lines: whoever is under every threshold is counted and thrown away here. */
  async add(listId: string, lines: readonly PupilLine[]): Promise<LinesRead> {
    this.requireCounsellor();
    const { thresholds } = await this.statements.one<{ thresholds: Thresholds }>(openListStatement, [listId]);
    const all = this.judge(lines, thresholds);
    requireNothingIn([...new Set(all.flatMap(({ errors }) => errors))]);
    const identified = all.filter(({ identifiedBy }) => identifiedBy.length > 0);
    const rows = new Json(identified.map((one) => this.row(listId, one)));
    const kept = await this.statements.rows<{ id: string }>(addStatement, [listId, rows]);
    const known = identified.length - kept.length;
    await this.statements.rows(countStatement, [listId, all.length, kept.length, known]);
    this.log('school-list.add', kept.length);
    return { read: all.length, identified: kept.length, known };
  }

  /** The list, whoever stands in it and the key that they were sealed with: nothing is left. The key goes last, when the rows have gone. */
  async undo(listId: string): Promise<ListUndone> {
    this.requireCounsellor();
    const undone = await this.statements.one<{ undone: number }>(undoStatement, [listId]);
    this.request.afterCommit(() => this.sealing.store.remove(listId));
    this.log('school-list.undo', undone.undone);
    return undone;
  }

  private judge(lines: readonly PupilLine[], thresholds: Thresholds): Judged[] {
    return judged(lines, thresholds, this.configuration.identityNumbers === 'synthetic');
  }

  private row(listId: string, { number, givenName, familyName, schoolClass, facts }: Judged) {
    const id = newId();
    const place = pupilPlace(this.request.post.serviceId, number);
    return {
      id,
      number_index: this.sealing.ring.indexes(place)[0]?.index,
      number: sealed('identified_pupil.number', listId, id, number),
      given_name: sealed('identified_pupil.given_name', listId, id, givenName),
      family_name: sealed('identified_pupil.family_name', listId, id, familyName),
      school_class: sealed('identified_pupil.school_class', listId, id, schoolClass),
      facts: sealed('identified_pupil.facts', listId, id, JSON.stringify(facts)),
    };
  }

  private log(action: string, count: number): void {
    this.request.log({ action, allowed: true, basis: 'own_service', row_count: count });
  }
}
