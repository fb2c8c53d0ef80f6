import { Injectable, StreamableFile } from '@nestjs/common';
import type { Request } from 'express';
import type { Language } from '#domain/language/languages';
import { RequestContext } from '../platform/request/request-context.ts';
import { type Asker, Askers } from './asker.ts';
import { statisticsConfig } from './config.ts';
import { jsonStatMetadata } from './json-stat.ts';
import { formIn, outputs, written } from './output.ts';
import { type Selection, selectionIn } from './selection.ts';
import type {
  StatisticsCodeList,
  StatisticsConfig,
  StatisticsTable,
  StatisticsTables,
  VariablesSelection,
} from './statistics.dto.ts';
import { StatisticsService } from './statistics.service.ts';
import { exchanged, listedCodes, listedTable, pageOf } from './table-list.ts';
import { languageAsked } from './words/words-in.ts';

interface Asked {
  readonly asker: Asker;
  readonly query: URLSearchParams;
  readonly language: Language;
}

/** A selection in the body stands before the same in the address, where some clients put the rest of it. */
const withBody = (inAddress: Selection, body: VariablesSelection | undefined): Selection => {
  const asked = body?.selection ?? [];
  const lists = asked.flatMap(({ variableCode, codelist }) =>
    codelist === undefined || codelist === null ? [] : [[variableCode, codelist] as const],
  );
  return {
    values: new Map([
      ...inAddress.values,
      ...asked.map(({ variableCode, valueCodes }) => [variableCode, valueCodes ?? []] as const),
    ]),
    codeLists: new Map([...inAddress.codeLists, ...lists]),
    outputValues: inAddress.outputValues,
  };
};

/** Takes what clients send as they send it, and answers in their forms. */
@Injectable()
export class StatisticsDesk {
  constructor(
    private readonly askers: Askers,
    private readonly statistics: StatisticsService,
    private readonly context: RequestContext,
  ) {}

  config(): StatisticsConfig {
    return statisticsConfig();
  }

  async tables(request: Request): Promise<StatisticsTables> {
    const { asker, query, language } = await this.asked(request);
    const words = (query.get('query') ?? '').toLowerCase();
    const found = (await this.statistics.tables(asker, language))
      .map(listedTable)
      .filter(({ id, label }) => `${id} ${label}`.toLowerCase().includes(words));
    return { language: exchanged(language), ...pageOf(found, query) };
  }

  async table(request: Request, tableId: string): Promise<StatisticsTable> {
    const { asker, language } = await this.asked(request);
    return listedTable(await this.statistics.table(asker, tableId, language));
  }

  async codeList(request: Request, listId: string): Promise<StatisticsCodeList> {
    const { asker, language } = await this.asked(request);
    return listedCodes(await this.statistics.codeList(asker, listId, language), language);
  }

  async metadata(request: Request, tableId: string): Promise<StreamableFile> {
    const { asker, language } = await this.asked(request);
    const shape = await this.statistics.table(asker, tableId, language);
    return new StreamableFile(Buffer.from(JSON.stringify(jsonStatMetadata(shape))), {
      type: outputs['json-stat2'],
    });
  }

  async data(request: Request, tableId: string, body?: VariablesSelection): Promise<StreamableFile> {
    const { asker, query, language } = await this.asked(request);
    const form = formIn(query);
    const selection = selectionIn(query);
    const answered = await this.statistics.data(asker, tableId, language, withBody(selection, body));
    const placed = { heading: body?.placement?.heading, stub: body?.placement?.stub };
    const file = await written(answered, {
      ...form,
      heading: placed.heading ?? form.heading,
      stub: placed.stub ?? form.stub,
    });
    return new StreamableFile(file, { type: outputs[form.output] });
  }

  private async asked(request: Request): Promise<Asked> {
    const query = new URLSearchParams(request.originalUrl.replace(/^[^?]*\??/, ''));
    return {
      asker: await this.askers.who(request.get('authorization'), request.socket.remoteAddress ?? ''),
      query,
      language: languageAsked(query.get('lang'), this.context.language),
    };
  }
}
