import { Injectable } from '@nestjs/common';
import type { RoleKind } from '#domain/roles/roles';
import { AgreementsService } from '../../agreements/agreements.service.ts';
import { FiguresDay } from './figures-day.service.ts';
import { type OfficeRow, officeRow } from './office-row.ts';

/** What does not come out of the one statement of the day: agreements, which rules decide on, and figures. */
@Injectable()
export class OfficeDay {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly figures: FiguresDay,
  ) {}

  async rows(kind: RoleKind): Promise<OfficeRow[]> {
    if (kind === 'privacy_officer')
      return [...(await this.figures.approvals()), ...(await this.agreementRows())];
    if (kind === 'figures_steward')
      return [...(await this.figures.approvals()), ...(await this.figures.stewardship())];
    return kind === 'leader' ? this.figures.news() : [];
  }

  private async agreementRows(): Promise<OfficeRow[]> {
    const warnings = await this.agreements.warned();
    return warnings.map(
      ({ organisationId, organisationName, otherOrganisationId, otherOrganisationName, warning, until }) =>
        officeRow(warning === 'missing' ? 'agreement_missing' : 'agreement_ending', {
          id: `${organisationId} ${otherOrganisationId}`,
          due: until,
          byName: organisationName,
          byService: otherOrganisationName,
        }),
    );
  }
}
