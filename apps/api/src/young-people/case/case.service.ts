import { Injectable } from '@nestjs/common';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { CasePerson } from './case.dto.ts';
import { caseStatement } from './case.sql.ts';
import { unheldOf, type UnheldRow } from './unheld.ts';
import type { YoungPersonCase } from './young-person-case.dto.ts';

type CaseRow = CasePerson &
  Omit<YoungPersonCase, 'sight' | 'today' | 'person' | 'unheld'> & { readonly unheldFacts: UnheldRow };

@Injectable()
export class CaseService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** The whole case as this reader may see it. */
  async read(youngPersonId: string): Promise<YoungPersonCase> {
    const { relation, holder, basis, categories } = await this.access.open(youngPersonId, 'case.read');
    const row = await this.statements.one<CaseRow>(caseStatement, [youngPersonId]);
    const { id, givenName, familyName, birthDate, municipalityName, childWelfarePhone, ...rest } = row;
    const { language, needsInterpreter, preferredContact, version, unheldFacts, ...sections } = rest;
    const { today } = this.request.signedIn;
    return {
      sight: { relation, holder, basis, categories: [...categories] },
      today,
      person: {
        id,
        givenName,
        familyName,
        birthDate,
        municipalityName,
        childWelfarePhone,
        language,
        needsInterpreter,
        preferredContact,
        version,
      },
      ...sections,
      unheld: unheldOf(unheldFacts, today),
    };
  }
}
