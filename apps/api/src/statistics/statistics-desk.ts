import { Injectable, StreamableFile } from '@nestjs/common';
import type { Request } from 'express';
import type { Language } from '#domain/language/languages';
import { RequestContext } from '../platform/request/request-context.ts';
import { type Asker, Askers } from './asker.ts';
import { statisticsConfig } from './config.ts';
import { jsonStatMetadata } from './json-stat.ts';
import { formIn, outputs, written } from './output.ts';
import { selectionIn } from './selection.ts';
import type {
  StatisticsConfig,
  StatisticsTable,
  StatisticsTables,
  VariablesSelection,
} from './statistics.dto.ts';
import { StatisticsService } from './statistics.service.ts';
import { listedTable } from './table-list.ts';
import { languageAsked } from './words/words-in.ts';

interface Asked {
  readonly asker: Asker;
  readonly query: URLSearchParams;
  readonly language: Language;
}

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
    const tables = (await this.statistics.tables(asker, language))
      .map(listedTable)
      .filter(({ id, label }) => `${id} ${label}`.toLowerCase().includes(words));
    const page = { pageNumber: 1, pageSize: 20, totalElements: tables.length, totalPages: 1 };
    return { language: language === 'nb' ? 'no' : language, tables, page };
  }

  async table(request: Request, tableId: string): Promise<StatisticsTable> {
    const { asker, language } = await this.asked(request);
    return listedTable(await this.statistics.table(asker, tableId, language));
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
    const inBody = (body?.selection ?? []).map(
      ({ variableCode, valueCodes }) => [variableCode, valueCodes ?? []] as const,
    );
    const selection = body === undefined ? selectionIn(query) : new Map(inBody);
    const answered = await this.statistics.data(asker, tableId, language, selection);
    const heading = body?.placement?.heading ?? form.heading;
    return new StreamableFile(await written(answered, { ...form, heading }), { type: outputs[form.output] });
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
