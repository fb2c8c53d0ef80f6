import { Injectable } from '@nestjs/common';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { MakeUser } from '../users/write-user.dto.ts';
import { WriteUserService } from '../users/write-user.service.ts';
import type { ImportBegun, Imported, Undone } from './user-imports.dto.ts';

const beginStatement = `INSERT INTO app.user_import (organisation_id, by_user_id)
  VALUES (app.my_administered_organisation(), app.me()) RETURNING id`;
const known = `SELECT i.undone_at FROM app.user_import i WHERE i.id = $1 AND i.by_user_id = app.me() AND i.undone_at IS NULL`;

/** A list is read in some lines at a time, under one id, and can be undone as one. */
@Injectable()
export class UserImportsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly users: WriteUserService,
  ) {}

  async begin(): Promise<ImportBegun> {
    const begun = await this.statements.one<{ id: string }>(beginStatement);
    this.log('user-import.begin', begun.id);
    return begun;
  }

  async add(importId: string, users: readonly MakeUser[]): Promise<Imported> {
    await this.statements.one(known, [importId]);
    for (const user of users) await this.users.make(user, importId);
    return { made: users.length };
  }

  async undo(importId: string): Promise<Undone> {
    await this.statements.one(known, [importId]);
    const undone = await this.statements.one<{ undone: number }>('SELECT app.undo_import($1, $2) AS undone', [
      importId,
      'Listen ble angret.',
    ]);
    this.log('user-import.undo', importId);
    return undone;
  }

  private log(action: string, importId: string): void {
    this.request.log({ action, allowed: true, basis: 'administration', reason: importId });
  }
}
