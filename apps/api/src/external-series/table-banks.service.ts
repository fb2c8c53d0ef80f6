import { Injectable } from '@nestjs/common';
import {
  type ChosenValues,
  cellsAsked,
  mostAskedCells,
  questionOf,
  suggestedChoice,
} from '#domain/external-series/chosen';
import { type TableAddress, tableAddress } from '#domain/external-series/table-bank';
import { readVariables } from '#domain/external-series/variables';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { isLoopbackAddress } from '../platform/loopback-host.ts';
import type { ExternalTableFetched, ExternalVariables } from './external-series.dto.ts';
import { fetchText, type FetchRules } from './fetch-text.ts';
import { isPublicAddress } from './public-address.ts';

/** A file that is larger, or an answer that takes longer, is not a series to stand beside ours. */
const mostBytes = 900_000;
const mostMilliseconds = 15_000;

const bankAt = (address: string): TableAddress => {
  const bank = tableAddress(address);
  if (bank === null) throw refusal('blocked', ['no_bank']);
  return bank;
};

/** The banks of tables of others: a file is fetched, a table is first asked what it has and then for what was chosen. */
@Injectable()
export class TableBanksService {
  constructor(private readonly configuration: Configuration) {}

  async fetch(address: string): Promise<ExternalTableFetched> {
    return { content: await this.text(address) };
  }

  async variables(address: string): Promise<ExternalVariables> {
    const { kind, variables } = bankAt(address);
    const read = readVariables(kind, await this.text(variables));
    if ('problems' in read) return { problems: [...read.problems], title: '', variables: [], suggested: [] };
    const { table } = read;
    return {
      problems: [],
      title: table.title,
      variables: table.variables.map((one) => ({
        ...one,
        values: one.values.map((value) => ({ ...value })),
      })),
      suggested: suggestedChoice(table.variables).map(({ code, values }) => ({ code, values: [...values] })),
    };
  }

  /** The codes are the bank's to know; how much is asked for is ours. */
  async ask(address: string, chosen: readonly ChosenValues[]): Promise<ExternalTableFetched> {
    const { kind, data } = bankAt(address);
    requireNothingIn(cellsAsked(chosen) > mostAskedCells ? ['too_many_asked'] : []);
    return { content: await this.text(data, questionOf(kind, chosen)) };
  }

  private async text(address: string, question?: object): Promise<string> {
    const fetched = await fetchText(address, this.rules(), question);
    if ('text' in fetched) return fetched.text;
    throw refusal('blocked', [fetched.blocker]);
  }

  private rules(): FetchRules {
    const { externalHosts: hosts, externalOwn: own } = this.configuration;
    const isPublic = (address: string): boolean =>
      isPublicAddress(address) || (own !== null && isLoopbackAddress(address));
    return { hosts, isPublic, mostBytes, mostMilliseconds, ...own };
  }
}
