import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import type { ItemShared, ShareItem } from './measure-answer.dto.ts';

const ownGuardian =
  'SELECT g.id FROM app.guardian g WHERE g.id = $1 AND g.young_person_id = $2 AND g.valid @> app.today()';

const ownItem = {
  goal: 'SELECT i.id FROM app.goal i WHERE i.id = $1 AND i.young_person_id = $2',
  measure: 'SELECT i.id FROM app.measure i WHERE i.id = $1 AND i.young_person_id = $2',
  contribution: 'SELECT i.id FROM app.contribution i WHERE i.id = $1 AND i.young_person_id = $2',
} as const satisfies Record<ShareItem['itemKind'], string>;

const insert = `INSERT INTO app.guardian_item (guardian_id, item_kind, item_id, young_person_id) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT guardian_item_pk DO NOTHING`;

const remove =
  'DELETE FROM app.guardian_item WHERE guardian_id = $1 AND item_kind = $2 AND item_id = $3 AND young_person_id = $4';

/** What the young person shows a guardian, one thing at a time. Nothing by default. */
@Injectable()
export class SharedItemsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async share(youngPersonId: string, item: ShareItem): Promise<ItemShared> {
    await this.requireOwn(youngPersonId, item);
    await this.statements.rows(insert, [item.guardianId, item.itemKind, item.itemId, youngPersonId]);
    return { guardianId: item.guardianId, itemId: item.itemId, shared: true };
  }

  async stop(youngPersonId: string, item: ShareItem): Promise<ItemShared> {
    await this.requireOwn(youngPersonId, item);
    await this.statements.rows(remove, [item.guardianId, item.itemKind, item.itemId, youngPersonId]);
    return { guardianId: item.guardianId, itemId: item.itemId, shared: false };
  }

  private async requireOwn(
    youngPersonId: string,
    { guardianId, itemKind, itemId }: ShareItem,
  ): Promise<void> {
    await this.access.open(youngPersonId, 'own-sharing.write');
    await this.statements.one(ownGuardian, [guardianId, youngPersonId]);
    await this.statements.one(ownItem[itemKind], [itemId, youngPersonId]);
  }
}
