import { Injectable } from '@nestjs/common';
import type { Language } from '#domain/language/languages';
import { refusal } from '#domain/problem/refusal';
import { ReadRate } from '../platform/request/read-rate.ts';
import { answer, cellsIn } from './answer.ts';
import type { Asker } from './asker.ts';
import { callsAMinute, mostCells } from './config.ts';
import { isOpen, type Published, PublishedFigures } from './published.ts';
import { type Frozen, readerOf } from './reader.ts';
import { chosenIn, type Selection } from './selection.ts';
import { tablesOf } from './tables.ts';
import type { Answered, CodeList, Reads, TableShape } from './table-shape.ts';

/** The figures that clients read: what is open for everybody, what is approved for whoever has a token. */
@Injectable()
export class StatisticsService {
  private readonly rate = new ReadRate(callsAMinute);

  constructor(private readonly figures: PublishedFigures) {}

  /** Every table there is for the asker; none when nothing is open. */
  async tables(asker: Asker, language: Language): Promise<readonly TableShape[]> {
    return this.tablesFor(await this.releasesFor(asker), language);
  }

  /** What is not open is not there. */
  async table(asker: Asker, tableId: string, language: Language): Promise<TableShape> {
    const shape = (await this.tables(asker, language)).find(({ id }) => id === tableId);
    if (shape === undefined) throw refusal('not-found');
    return shape;
  }

  /** A code list of any of the asker's tables; it is the same in each that has it. */
  async codeList(asker: Asker, listId: string, language: Language): Promise<CodeList> {
    const list = (await this.tables(asker, language))
      .flatMap(({ variables }) => variables.flatMap(({ codeLists }) => codeLists ?? []))
      .find(({ id }) => id.toLowerCase() === listId.toLowerCase());
    if (list === undefined) throw refusal('not-found');
    return list;
  }

  /** @throws a refusal when there is no such table or value, too many cells, or too many calls within a minute. */
  async data(asker: Asker, tableId: string, language: Language, selection: Selection): Promise<Answered> {
    const releases = await this.releasesFor(asker);
    const shape = (await this.tablesFor(releases, language)).find(({ id }) => id === tableId);
    if (shape === undefined) throw refusal('not-found');
    this.rate.count(asker.key, performance.now());
    const variables = chosenIn(shape, selection);
    if (cellsIn(variables) > mostCells) throw refusal('too-many-cells');
    const periods = variables.at(-1)?.values.map(({ code }) => code) ?? [];
    const asked = shape.protection.releases.filter(({ period }) => periods.includes(period));
    const used = releases.filter(({ id }) => asked.some((release) => release.id === id));
    const read = readerOf(shape, used, await this.frozen(shape.reads, used));
    return answer({ ...shape, protection: { ...shape.protection, releases: asked } }, variables, read);
  }

  private async tablesFor(
    releases: readonly Published[],
    language: Language,
  ): Promise<readonly TableShape[]> {
    if (releases.length === 0) return [];
    const [held, decided] = await Promise.all([this.figures.heldIn(releases), this.figures.decidedNow()]);
    return tablesOf({ releases, held, decided }, language);
  }

  private async frozen(reads: Reads, releases: readonly Published[]): Promise<Frozen> {
    const [persons, cubes] = await Promise.all([
      reads.from === 'cube' ? new Map<string, never>() : this.figures.cellsOf(releases.map(({ id }) => id)),
      reads.from === 'persons'
        ? new Map<string, never>()
        : this.figures.cubesOf(releases, reads.from === 'cube' ? reads.cube : ''),
    ]);
    return { persons, cubes };
  }

  private async releasesFor({ withToken }: Asker): Promise<readonly Published[]> {
    const current = await this.figures.current();
    return withToken ? current : current.filter(isOpen);
  }
}
