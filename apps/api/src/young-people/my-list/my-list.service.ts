import { Injectable } from '@nestjs/common';
import { similarNames } from '#domain/young-person/similar-names';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { named } from '../names.ts';
import type {
  MyList,
  MyListQuestion,
  MyListRow,
  RingMember,
  SimilarPerson,
  SimilarQuestion,
} from './my-list.dto.ts';
import { myListStatement, ringStatement } from './my-list.sql.ts';
import { sorted } from './my-list-order.ts';

type ListRow = Omit<MyListRow, 'deadline' | 'deadlineKind' | 'ring'> & {
  readonly decideBy: string | null;
  readonly day: string | null;
  readonly kind: string | null;
};

interface RingRow extends RingMember {
  readonly youngPersonId: string;
}

/** The nearer of the decision on level 0 and whatever else has a day on it. */
const withDeadline = ({ decideBy, day, kind, ...row }: ListRow): Omit<MyListRow, 'ring'> =>
  decideBy !== null && (day === null || decideBy <= day)
    ? { ...row, deadline: decideBy, deadlineKind: 'level_zero' }
    : { ...row, deadline: day, deadlineKind: kind };

const wanted =
  (question: MyListQuestion) =>
  (row: ListRow): boolean =>
    (question.status === undefined || row.followUpStatus === question.status) &&
    (question.level === undefined || row.level === question.level) &&
    (question.holder === undefined || row.holderIsMe);

@Injectable()
export class MyListService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  /** The reader's own young people, a page at a time. Two statements, and one log row with everybody on the page. */
  async read(question: MyListQuestion): Promise<MyList> {
    const rows = await this.everybody();
    const kept = rows.filter(wanted(question)).map(withDeadline);
    const found = sorted(
      named(kept, { part: question.name ?? '', descending: question.order === 'desc' }),
      question,
    );
    const page = found.slice((question.page - 1) * question.perPage, question.page * question.perPage);
    const rings = await this.rings(page.map(({ id }) => id));
    this.access.listed(
      page.map(({ id }) => id),
      'my-list.read',
    );
    return { data: page.map((row) => ({ ...row, ring: rings.get(row.id) ?? [] })), total: found.length };
  }

  /** Everybody on it, in the order of names. */
  async whole(): Promise<Omit<MyListRow, 'ring'>[]> {
    return named((await this.everybody()).map(withDeadline), { part: '', descending: false });
  }

  /** Whose name may be the same? Only among the reader's own: there is no search among strangers. */
  async similar({ givenName, familyName }: SimilarQuestion): Promise<SimilarPerson[]> {
    const rows = await this.everybody();
    const alike = rows.filter((row) => similarNames(row.name, `${givenName} ${familyName}`)).slice(0, 5);
    this.access.listed(
      alike.map(({ id }) => id),
      'my-list.read',
    );
    return named(alike, { part: '', descending: false }).map(({ id, name, birthYear }) => ({
      id,
      name,
      birthYear,
    }));
  }

  private everybody(): Promise<ListRow[]> {
    return this.statements.rows<ListRow>(myListStatement);
  }

  private async rings(ids: readonly string[]): Promise<Map<string, RingMember[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.statements.rows<RingRow>(ringStatement, [ids]);
    const ringOf = (row: RingRow): RingMember => ({
      serviceKind: row.serviceKind,
      holder: row.holder,
      invited: row.invited,
    });
    return new Map(
      [...Map.groupBy(rows, (row) => row.youngPersonId)].map(([id, ring]) => [id, ring.map(ringOf)]),
    );
  }
}
