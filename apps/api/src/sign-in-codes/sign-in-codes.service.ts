import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.ts';
import type { CodeMade } from '../identity-links/identity-links.dto.ts';
import { codeDigest, newCode } from '../identity-links/link-codes.ts';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { sealedAs } from '../sealing/parameter.ts';

const youngPerson = `SELECT given_name AS given, family_name AS family FROM app.young_person WHERE id = $1`;
const guardian = `SELECT name, user_id AS "userId" FROM app.guardian WHERE id = $2 AND young_person_id = $1 AND valid @> app.today()`;
const invite = (whose: '$1' | '$3'): string =>
  `SELECT app.invite_own($1, $2, $3, ${sealedAs('app_user.name', '$4', whose, '$3')}, $5) AS until`;

/** A code on paper, from the team: together with a verified sign-in it lets in the young person, or a guardian. */
@Injectable()
export class SignInCodesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly sealing: Sealing,
  ) {}

  async forYoungPerson(youngPersonId: string): Promise<CodeMade> {
    await this.access.open(youngPersonId, 'sign-in-code.make');
    const { given, family } = await this.statements.one<{ given: string; family: string }>(youngPerson, [
      youngPersonId,
    ]);
    return this.make('$1', [youngPersonId, null, newId(), `${given} ${family}`]);
  }

  async forGuardian(youngPersonId: string, guardianId: string): Promise<CodeMade> {
    await this.access.open(youngPersonId, 'sign-in-code.make');
    const { name, userId } = await this.statements.one<{ name: string; userId: string | null }>(guardian, [
      youngPersonId,
      guardianId,
    ]);
    const user = userId ?? newId();
    // the name is the guardian's own, under a key of the own
    await this.sealing.begin(user);
    return this.make('$3', [youngPersonId, guardianId, user, name]);
  }

  private async make(whose: '$1' | '$3', values: readonly (string | null)[]): Promise<CodeMade> {
    const code = newCode();
    const { until } = await this.statements.one<{ until: Date }>(invite(whose), [
      ...values,
      codeDigest(code),
    ]);
    return { code, until };
  }
}
