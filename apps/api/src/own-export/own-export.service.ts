import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { withoutPlaces } from '#domain/protection/places';
import { AccessService } from '../access/access.service.ts';
import { FewAtOnce } from '../paper/few-at-once.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { placesHidden } from '../protection/places-hidden.ts';
import { notIncluded } from './not-included.ts';
import type { ExportPart, OwnExport } from './own-export.dto.ts';
import { type Part, statementOf } from './part.ts';
import { allParts, type PartName } from './parts/all.ts';
import { ownPaper } from './pdf/own-paper.ts';
import { wordsOf } from './pdf/words-of.ts';

/** A part is read so many rows at a time, and has so many at most; the whole file so many characters. */
const page = 500;
const mostRows = 20_000;
const mostCharacters = 32_000_000;

const nobodyInParticular = new Set<unknown>();
const asItIs = (row: object): object => row;

/** The document is made of these rows too, which no answer's shape reaches. */
const withoutPlace = (row: object): object => {
  const left = withoutPlaces(row, nobodyInParticular, true);
  return typeof left === 'object' && left !== null ? left : {};
};

/** The young person's whole file (GDPR article 15 and 20). Row-level security leaves what the young person may see. */
@Injectable()
export class OwnExportService {
  private readonly queue = new FewAtOnce();

  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  file(youngPersonId: string): Promise<OwnExport> {
    return this.queue.run(() => this.read(youngPersonId));
  }

  paper(youngPersonId: string): Promise<Buffer> {
    return this.queue.run(async () =>
      ownPaper(await this.read(youngPersonId), wordsOf[this.request.language], this.request.signedIn.name),
    );
  }

  private async read(youngPersonId: string): Promise<OwnExport> {
    await this.access.open(youngPersonId, 'own-export.read');
    const { hidden } = await this.statements.one<{ hidden: boolean }>(`SELECT ${placesHidden} AS hidden`, [
      youngPersonId,
    ]);
    const shown = hidden ? withoutPlace : asItIs;
    const parts: ExportPart[] = [];
    let left = mostCharacters;
    for (const part of allParts) {
      const read = await this.part(youngPersonId, part, left, shown);
      left -= read.characters;
      parts.push(read.part);
    }
    return {
      format: 'laget-own-export',
      version: 1,
      madeAt: this.request.signedIn.now.toISOString(),
      youngPersonId,
      parts,
      notIncluded,
    };
  }

  private async part(
    youngPersonId: string,
    part: Part & { readonly name: PartName },
    left: number,
    shown: (row: object) => object,
  ): Promise<{ part: ExportPart; characters: number }> {
    const statement = statementOf(part);
    const rows: object[] = [];
    let characters = 0;
    for (let first = 0; first < mostRows; first += page) {
      const read = await this.statements.rows<{ row: object }>(statement, [youngPersonId, page, first]);
      for (const { row } of read) {
        characters += JSON.stringify(row).length;
        if (characters > left) throw refusal('too-large');
        rows.push(shown(part.said?.(row) ?? row));
      }
      if (read.length < page) return { part: { name: part.name, whole: true, rows }, characters };
    }
    return { part: { name: part.name, whole: false, rows }, characters };
  }
}
