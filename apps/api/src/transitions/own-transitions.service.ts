import { Injectable } from '@nestjs/common';
import { lastDayToAnswer } from '#domain/calendar/working-days';
import { type OutcomeFacts, outcomeOn } from '#domain/outcome/outcome';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { isHoliday } from '../platform/holidays.ts';
import { ringStatement } from '../young-people/my-list/my-list.sql.ts';
import { named } from '../young-people/names.ts';
import type {
  MyTransition,
  MyTransitions,
  OfferedTransition,
  PastTransition,
  TransitionRing,
} from './own-transitions.dto.ts';
import { offeredStatement, pastStatement, underWayStatement } from './own-transitions.sql.ts';

type OfferedRow = Omit<OfferedTransition, 'answerBy'> & { readonly offeredOn: string };
type UnderWayRow = Omit<MyTransition, 'ring' | 'outcome' | 'saidOn'> & { readonly since: string | null };
type PastRow = Omit<PastTransition, 'outcome' | 'saidOn'> & Pick<OutcomeFacts, 'checks'>;
type RingRow = TransitionRing & { readonly youngPersonId: string };

const withLastDay = ({ offeredOn, ...row }: OfferedRow): OfferedTransition => ({
  ...row,
  answerBy: lastDayToAnswer(offeredOn, isHoliday),
});

const byDate = (a: UnderWayRow, b: UnderWayRow): number =>
  a.onDate < b.onDate ? -1 : Number(a.onDate > b.onDate);

/** The transitions of the reader's own service, on one page. */
@Injectable()
export class OwnTransitionsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** What the reader's service is asked to receive. */
  async offered(): Promise<OfferedTransition[]> {
    const offered = await this.offers();
    this.access.listed(
      offered.map(({ youngPersonId }) => youngPersonId),
      'transition.answer',
    );
    return offered;
  }

  /** Four statements and the log row, however many they are. */
  async mine(): Promise<MyTransitions> {
    const offered = await this.offers();
    const found = await this.statements.rows<UnderWayRow & Record<string, unknown>>(underWayStatement);
    const rows = named(found, { part: '', descending: false }).toSorted(byDate);
    const past = await this.past();
    const ids = [...new Set([...offered, ...rows, ...past].map(({ youngPersonId }) => youngPersonId))];
    const rings = await this.rings(rows.map(({ youngPersonId }) => youngPersonId));
    this.access.listed(ids, 'transition.read');
    const { today } = this.request.signedIn;
    const underWay = rows.map(({ since, ...row }) => ({
      ...row,
      ...outcomeOn({ status: row.status, since, onDate: row.onDate, checks: [] }, today),
      ring: rings.get(row.youngPersonId) ?? [],
    }));
    return { offered, underWay, past };
  }

  /** What became of those who were met: as the receiver has said, or «unknown». */
  private async past(): Promise<PastTransition[]> {
    const { today } = this.request.signedIn;
    const rows = await this.statements.rows<PastRow & Record<string, unknown>>(pastStatement);
    return rows.map(({ checks, ...row }) => ({
      ...row,
      ...outcomeOn({ status: 'met', since: row.metOn, onDate: row.metOn, checks }, today),
    }));
  }

  private async offers(): Promise<OfferedTransition[]> {
    const rows = await this.statements.rows<OfferedRow & Record<string, unknown>>(offeredStatement);
    return rows.map(withLastDay);
  }

  private async rings(ids: readonly string[]): Promise<Map<string, TransitionRing[]>> {
    const rows = await this.statements.rows<RingRow & Record<string, unknown>>(ringStatement, [ids]);
    const ringOf = ({ serviceKind, holder, invited }: RingRow): TransitionRing => ({
      serviceKind,
      holder,
      invited,
    });
    return new Map(
      [...Map.groupBy(rows, ({ youngPersonId }) => youngPersonId)].map(([id, ring]) => [
        id,
        ring.map(ringOf),
      ]),
    );
  }
}
