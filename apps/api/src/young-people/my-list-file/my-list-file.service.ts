import { Injectable } from '@nestjs/common';
import { hiddenPlace, withoutPlaces } from '#domain/protection/places';
import { AccessService } from '../../access/access.service.ts';
import { wordsFor } from '../../papers/words/words-for.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { MyListService } from '../my-list/my-list.service.ts';
import { asCsv } from './as-csv.ts';
import { asXlsx } from './as-xlsx.ts';
import { type ListedRow, type Sheet, sheetOf } from './sheet-of.ts';

const protectedStatement = `SELECT h.young_person_id AS id FROM app.protection h
  WHERE h.young_person_id = ANY ($1::uuid[]) AND upper_inf(h.during) AND h.level <> 'shielded'`;

/** The own list as a file: everybody on it, in the order of names. Each form is a permission of its own. */
@Injectable()
export class MyListFileService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly lists: MyListService,
  ) {}

  async csv(): Promise<Buffer> {
    return asCsv(await this.sheet('my-list-csv-export.read'));
  }

  async xlsx(): Promise<Buffer> {
    return asXlsx(await this.sheet('my-list-xlsx-export.read'));
  }

  private async sheet(permission: 'my-list-csv-export.read' | 'my-list-xlsx-export.read'): Promise<Sheet> {
    const rows = await this.lists.whole();
    const ids = rows.map(({ id }) => id);
    const hidden = await this.statements.rows<{ id: string }>(protectedStatement, [ids]);
    this.access.listed(ids, permission);
    const { name, serviceName, now } = this.request.signedIn;
    const { language } = this.request;
    return sheetOf(language, this.withoutTheirPlaces(rows, new Set(hidden.map(({ id }) => id))), {
      who: serviceName === null ? name : `${name}, ${serviceName}`,
      at: now.toISOString(),
    });
  }

  /** A03: a file leaves Laget. */
  private withoutTheirPlaces(rows: readonly ListedRow[], hidden: ReadonlySet<string>): ListedRow[] {
    const word = wordsFor(this.request.language).t('look.hiddenPlace');
    const said = (value: string): string => (value === hiddenPlace ? word : value);
    return rows.map((row) => {
      const shown = Object.assign({ ...row }, withoutPlaces(row, hidden, false));
      return {
        ...shown,
        municipality: said(shown.municipality),
        holderServiceName: said(shown.holderServiceName),
      };
    });
  }
}
