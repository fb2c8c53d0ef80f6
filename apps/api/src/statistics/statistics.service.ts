import { Injectable } from '@nestjs/common';
import type { Language } from '#domain/language/languages';
import { refusal } from '#domain/problem/refusal';
import { ReadRate } from '../platform/request/read-rate.ts';
import { answer, cellsIn, narrowed } from './answer.ts';
import type { Asker } from './asker.ts';
import { callsAMinute, mostCells } from './config.ts';
import { peopleShape, peopleTable } from './people-table.ts';
import { isOpen, type Published, PublishedFigures } from './published.ts';
import { chosenIn, type Selection } from './selection.ts';
import type { Answered, TableShape } from './table-shape.ts';

/** The figures that clients read: what is open for everybody, what is approved for whoever has a token. */
@Injectable()
export class StatisticsService {
  private readonly rate = new ReadRate(callsAMinute);

  constructor(private readonly figures: PublishedFigures) {}

  /** Every table there is for the asker; none when nothing is open. */
  async tables(asker: Asker, language: Language): Promise<readonly TableShape[]> {
    const releases = await this.releasesFor(asker);
    return releases.length === 0 ? [] : [peopleShape(releases, language)];
  }

  async table(asker: Asker, tableId: string, language: Language): Promise<TableShape> {
    return peopleShape(await this.releasesIn(asker, tableId), language);
  }

  /** @throws a refusal when there is no such table or value, too many cells, or too many calls within a minute. */
  async data(asker: Asker, tableId: string, language: Language, selection: Selection): Promise<Answered> {
    const releases = await this.releasesIn(asker, tableId);
    this.rate.count(asker.key, performance.now());
    const shape = peopleShape(releases, language);
    const variables = narrowed(shape, chosenIn(shape, selection));
    if (cellsIn(variables) > mostCells) throw refusal('too-many-cells');
    const periods = variables.at(-1)?.values.map(({ code }) => code) ?? [];
    const asked = shape.protection.releases.filter(({ period }) => periods.includes(period));
    const cells = await this.figures.cellsOf(asked.map(({ id }) => id));
    const used = { ...shape, protection: { ...shape.protection, releases: asked } };
    return answer(used, variables, releases, cells);
  }

  private async releasesFor({ withToken }: Asker): Promise<readonly Published[]> {
    const current = await this.figures.current();
    return withToken ? current : current.filter(isOpen);
  }

  /** What is not open is not there. */
  private async releasesIn(asker: Asker, tableId: string): Promise<readonly Published[]> {
    const releases = await this.releasesFor(asker);
    if (releases.length === 0 || tableId !== peopleTable) throw refusal('not-found');
    return releases;
  }
}
