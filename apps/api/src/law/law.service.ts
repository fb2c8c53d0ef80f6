import { Injectable } from '@nestjs/common';
import { decisionBlockers, type LawState, proposalBlockers } from '#domain/law/proposal';
import { lawRuleOf } from '#domain/law/rules';
import { standingOf } from '#domain/law/standing';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import type { Permission } from '#domain/roles/permissions';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { LawPage, LawProposed, LawRuleSeen, LawVersion, ProposeLaw } from './law.dto.ts';
import { decide, openProposal, oneVersion, propose, versions } from './law.sql.ts';

type VersionRow = Omit<LawVersion, 'standing'> & { readonly code: string; readonly state: LawState };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalid-input', ['value']);
  }
};

/** The law's rows: read by those who keep them, changed by one and decided by another. Every change is logged. */
@Injectable()
export class LawService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<LawPage> {
    const { today } = this.request.signedIn;
    const rows = await this.statements.rows<VersionRow>(versions);
    const rules = new Map<string, LawRuleSeen>();
    for (const { code, state, ...version } of rows) {
      const rule = lawRuleOf(code);
      if (rule === null) continue;
      const seen = rules.get(code) ?? { code, kind: rule.kind, area: rule.area, versions: [] };
      seen.versions.push({ ...version, standing: standingOf({ ...version, state }, today) });
      rules.set(code, seen);
    }
    return { today, rules: [...rules.values()] };
  }

  async propose({ code, value, source, reason, from }: ProposeLaw): Promise<LawProposed> {
    const { today } = this.request.post;
    const { waits } = await this.statements.one<{ waits: boolean }>(openProposal, [code]);
    requireNothingIn(
      proposalBlockers({ code, value: parsed(value), source, reason, from, today, anotherWaits: waits }),
    );
    const made = await this.statements.one<LawProposed & { id: string }>(propose, [
      code,
      value,
      source,
      reason,
      from,
    ]);
    this.log('law.propose', code);
    return made;
  }

  async decide(id: string, approve: boolean, note: string): Promise<LawProposed> {
    const { userId } = this.request.post;
    const row = await this.statements.one<{ code: string; state: LawState; proposedByUserId: string | null }>(
      oneVersion,
      [id],
    );
    requireNothingIn(decisionBlockers({ ...row, userId, approve, note }));
    await this.statements.rows(decide, [id, approve, note]);
    this.log('law.decide', `${row.code}: ${approve ? 'approved' : 'rejected'}`);
    return { id };
  }

  private log(action: Permission, reason: string): void {
    this.request.log({ action, allowed: true, basis: 'office', reason, row_count: 1 });
  }
}
