import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import type { Answer, ConsentAnswers, GuardianAnswer } from '#domain/consent/answers';
import { lawOf, type RuleInForce } from '#domain/law/read-law';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';

interface FactRow {
  readonly birth_date: string;
  readonly young_person: Answer;
  readonly guardians: readonly GuardianAnswer[];
  readonly law: readonly RuleInForce[];
}

/** Who decides about a consent, and what each has answered. Read without names, because a guardian sees only the own answer. */
@Injectable()
export class ConsentParties {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** One statement: who they are, what they have said, and the law as it is in force today. */
  async of(
    youngPersonId: string,
    consentId: string | null,
    asked: { readonly categories: readonly Category[]; readonly heardOn: string | null },
  ): Promise<ConsentAnswers> {
    const statement = 'SELECT * FROM app.consent_facts($1, $2)';
    const row = await this.statements.one<FactRow>(statement, [youngPersonId, consentId]);
    return {
      birthDate: row.birth_date,
      today: this.request.signedIn.today,
      youngPerson: row.young_person,
      law: lawOf(row.law),
      ...asked,
      guardians: row.guardians,
    };
  }
}
