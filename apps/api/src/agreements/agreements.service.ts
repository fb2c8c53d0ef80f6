import { Injectable } from '@nestjs/common';
import { requireMayEnd, requireMayMake, standingOf, warningOf } from '#domain/agreement/agreement';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  AgreementMade,
  AgreementOrganisation,
  AgreementSeen,
  AgreementsPage,
  AgreementWarningSeen,
  EndAgreement,
  MakeAgreement,
} from './agreement.dto.ts';
import {
  agreeingOrganisations,
  agreementsStatement,
  endAgreement,
  makeAgreement,
  sharingPairs,
} from './agreement.sql.ts';

type Row = Omit<AgreementSeen, 'standing'>;
type Pair = Omit<AgreementWarningSeen, 'warning' | 'until'>;

const isBetween =
  ({ organisationId: one, otherOrganisationId: other }: Pair) =>
  (row: Row): boolean =>
    (row.organisationId === one && row.otherOrganisationId === other) ||
    (row.organisationId === other && row.otherOrganisationId === one);

/** The agreements between organisations that share, and a warning where there is none. A warning stops nothing. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<AgreementsPage> {
    const { today, role } = this.request.signedIn;
    const rows = await this.statements.rows<Row & Record<string, unknown>>(agreementsStatement());
    this.log('agreement.read', rows.length);
    return {
      today,
      mayWrite: role === 'privacy_officer',
      warnings: await this.warnings(rows, today),
      agreements: rows.map((row) => ({ ...row, standing: standingOf(row, today) })),
      organisations: await this.statements.rows<AgreementOrganisation & Record<string, unknown>>(
        agreeingOrganisations,
      ),
    };
  }

  /** What to warn of today, without a line in the log: no agreement is read. */
  async warned(): Promise<AgreementWarningSeen[]> {
    const { today } = this.request.signedIn;
    return this.warnings(
      await this.statements.rows<Row & Record<string, unknown>>(agreementsStatement()),
      today,
    );
  }

  async make({ until: lastDay, ...wish }: MakeAgreement): Promise<AgreementMade> {
    const until = lastDay ?? null;
    requireMayMake({ ...wish, until });
    const { organisationId, otherOrganisationId, kind, covers, signedBy, reference, from } = wish;
    const made = await this.statements.one<AgreementMade & Record<string, unknown>>(makeAgreement, [
      ...[organisationId, otherOrganisationId, kind, covers.trim(), signedBy.trim(), reference.trim()],
      ...[from, until],
    ]);
    this.log('agreement.write', 1);
    return made;
  }

  async end(id: string, { lastDay, reason }: EndAgreement): Promise<AgreementMade> {
    const { today } = this.request.signedIn;
    const row = await this.statements.one<Row & Record<string, unknown>>(agreementsStatement('a.id = $1'), [
      id,
    ]);
    const { from, until, endedReason } = row;
    requireMayEnd({ from, until, reason, lastDay, today, ended: endedReason !== null });
    const made = await this.statements.one<AgreementMade & Record<string, unknown>>(endAgreement, [
      id,
      lastDay,
      reason.trim(),
    ]);
    this.log('agreement.write', 1);
    return made;
  }

  private async warnings(rows: readonly Row[], today: string): Promise<AgreementWarningSeen[]> {
    const pairs = await this.statements.rows<Pair & Record<string, unknown>>(sharingPairs);
    return pairs.flatMap((pair) => {
      const theirs = rows.filter(isBetween(pair));
      const warning = warningOf(theirs, today);
      if (warning === null) return [];
      const until = theirs.find((row) => standingOf(row, today) === 'ends_soon')?.until ?? null;
      return [{ ...pair, warning, until }];
    });
  }

  private log(action: string, count: number): void {
    this.request.log({ action, allowed: true, basis: 'office', row_count: count });
  }
}
