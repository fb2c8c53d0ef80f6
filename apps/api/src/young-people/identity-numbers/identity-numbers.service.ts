import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Configuration } from '../../platform/configuration.ts';
import { newId } from '../../platform/database/new-id.ts';
import { Statements } from '../../platform/database/statements.ts';
import { Sealing } from '../../platform/sealing/sealing.ts';
import { sealed } from '../../sealing/sealed.ts';
import { bareNumber, genderOf, wrongWithNumber } from '../registration/identity-number.ts';
import type { NumberKept } from './identity-numbers.dto.ts';

const statement = 'SELECT app.new_identity_number($1, $2, $3, $4, $5, $6) AS standing';

/** Identity numbers are dated rows of one young person; they are written and found by, and read by nobody. */
@Injectable()
export class IdentityNumbersService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
    private readonly configuration: Configuration,
    private readonly sealing: Sealing,
  ) {}

  async change(youngPersonId: string, typed: string): Promise<NumberKept> {
    const { holder } = await this.access.open(youngPersonId, 'identity-number.change');
    if (!holder) throw refusal('only-the-holder');
    const wrong = wrongWithNumber(typed, this.configuration.identityNumbers === 'synthetic');
    if (wrong.length > 0) throw refusal('blocked', wrong);
    const [id, number] = [newId(), bareNumber(typed)];
    const indexes = this.sealing.ring.indexes(number).map(({ index }) => index);
    const { standing } = await this.statements.one<{ standing: string }>(statement, [
      youngPersonId,
      id,
      indexes,
      this.sealing.ring.newestIndex,
      sealed('identity_number.number', youngPersonId, id, number),
      genderOf(number),
    ]);
    await this.events.happened(youngPersonId, { kind: 'number-changed' });
    return { alsoOnAnother: standing === 'on_another' };
  }
}
