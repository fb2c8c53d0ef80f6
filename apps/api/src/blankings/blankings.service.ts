import { Injectable } from '@nestjs/common';
import { requireTextBlanking } from '#domain/blanking/blanking';
import { needsInstead, type TextPlace } from '#domain/blanking/places';
import type { PlanItemKind } from '#domain/plan/history';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { PlanLog, type PlanStep } from '../plans/plan-log/plan-log.service.ts';
import type { BlankedText, Blankings, BlankText, TextBlanked } from './blankings.dto.ts';
import { blankedStatement, blankStatement, insteadStatements, mineStatement } from './blankings.sql.ts';

type BlankedRow = Omit<BlankedText, 'at'> & Record<string, unknown> & { readonly at: Date };
interface MineRow extends Record<string, unknown> {
  readonly place: TextPlace;
  readonly itemId: string;
  readonly alone: boolean;
}

const planItems = ['plan', 'goal', 'measure'] as const;
const planItemOf = (place: TextPlace): PlanItemKind | undefined =>
  planItems.find((kind) => place.startsWith(`${kind}.`));

/** Wrong texts, wherever they stand. Whose they are to take away is decided by row-level security, as what is read is. */
@Injectable()
export class BlankingsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly planLog: PlanLog,
  ) {}

  async read(youngPersonId: string): Promise<Blankings> {
    await this.access.open(youngPersonId, 'blanking.read');
    const blanked = await this.statements.rows<BlankedRow>(blankedStatement, [youngPersonId]);
    const mine = await this.mine(youngPersonId);
    return {
      blanked: blanked.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })),
      mine: mine.map(({ place, itemId, alone }) => ({
        place,
        itemId,
        needsInstead: needsInstead(place, alone),
      })),
    };
  }

  /** The text goes with the row that says why; what was written in its place is there before it goes. */
  async blank(
    youngPersonId: string,
    { place, itemId, reason, instead = '' }: BlankText,
  ): Promise<TextBlanked> {
    await this.access.open(youngPersonId, 'blanking.write');
    const found = (await this.mine(youngPersonId)).find(
      (one) => one.place === place && one.itemId === itemId,
    );
    const may = found !== undefined;
    requireTextBlanking({ place, reason, instead, alone: found?.alone ?? false, may });
    const statement = insteadStatements[place];
    const replaced = statement !== undefined && instead !== '';
    if (replaced) await this.statements.one(statement, [itemId, youngPersonId, instead.trim()]);
    const values = [youngPersonId, place, itemId, replaced, reason.trim()];
    const done = await this.statements.one<{ id: string }>(blankStatement, values);
    const kind = planItemOf(place);
    if (kind !== undefined) await this.remember(youngPersonId, { kind, itemId, verb: 'blank' });
    return done;
  }

  /** The plan has a new version; the case's log is for those who work. */
  private async remember(youngPersonId: string, step: PlanStep): Promise<void> {
    const own = this.request.signedIn.kind === 'young_person';
    await (own ? this.planLog.changed(youngPersonId, step) : this.planLog.happened(youngPersonId, step));
  }

  private mine(youngPersonId: string): Promise<MineRow[]> {
    return this.statements.rows<MineRow>(mineStatement, [youngPersonId]);
  }
}
