import { Injectable } from '@nestjs/common';
import type { Sight } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { CasePerson } from './case.dto.ts';
import { caseStatement } from './case.sql.ts';
import { oneWithNames } from './one-with-names.ts';
import { unheldOf, type UnheldRow } from './unheld.ts';
import type { CaseSight, YoungPersonCase } from './young-person-case.dto.ts';

/** What the case's one statement answers. */
export type CaseAnswer = { [Key in keyof CasePerson]: CasePerson[Key] } & {
  [Key in Exclude<keyof YoungPersonCase, 'sight' | 'today' | 'person' | 'unheld'>]: YoungPersonCase[Key];
} & { readonly unheldFacts: UnheldRow };

export const sightOf = ({ relation, holder, basis, categories }: Sight): CaseSight => ({
  relation,
  holder,
  basis,
  categories: [...categories],
});

/** Reads a case whose door is open already. Every answer about a whole case is put together here. */
@Injectable()
export class CaseReading {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** The sections as row-level security leaves them to this reader. */
  answer(youngPersonId: string): Promise<CaseAnswer> {
    return oneWithNames<CaseAnswer & Record<string, unknown>>(this.statements, caseStatement, [
      youngPersonId,
    ]);
  }

  caseOf(answer: CaseAnswer, sight: CaseSight): YoungPersonCase {
    const { id, givenName, familyName, birthDate, municipalityName, ...rest } = answer;
    const { childWelfarePhone, emergencyNumbers, ...others } = rest;
    const { language, needsInterpreter, preferredContact, version, unheldFacts, ...sections } = others;
    const name = {
      id,
      givenName,
      familyName,
      birthDate,
      municipalityName,
      childWelfarePhone,
      emergencyNumbers,
    };
    const { today } = this.request.signedIn;
    return {
      sight,
      today,
      person: { ...name, language, needsInterpreter, preferredContact, version },
      ...sections,
      unheld: unheldOf(unheldFacts, today),
    };
  }
}
