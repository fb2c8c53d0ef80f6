import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { populationBlockers, readPopulation } from '#domain/population/read';
import { requireNothingIn } from '#domain/problem/refusal';
import { FiguresPool } from '../figures/figures-pool.ts';
import { Statements } from '../platform/database/statements.ts';
import type {
  ImportPopulation,
  PopulationKept,
  PopulationLooked,
  PopulationMade,
  Populations,
} from './populations.dto.ts';

/** What has been read in, newest year first. */
const keptPopulations = `
  SELECT p.id, p.year, p.source, p.by_name AS "byName", p.imported_at AS "importedAt",
    (SELECT count(DISTINCT c.municipality_number) FROM figures.population_cell c WHERE c.population_id = p.id)::int AS municipalities
  FROM figures.population p ORDER BY p.year DESC, p.imported_at DESC, p.id DESC`;

const shownCells = 16;
const shownFaults = 20;

/** Public populations, by municipality, age and gender: what decides how far a place may be divided. */
@Injectable()
export class PopulationsService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly statements: Statements,
  ) {}

  async all(): Promise<Populations> {
    return {
      populations: await this.pool.rows<PopulationKept & Record<string, unknown>>(
        'kept-populations',
        keptPopulations,
        [],
      ),
    };
  }

  preview(content: string): PopulationLooked {
    const read = readPopulation(content);
    const { fault, at, rowFaults, year, source, cells, leftOut, incomplete } = read;
    return {
      ...{ fault, at, year, source, leftOut },
      blockers: populationBlockers(read),
      rowFaults: rowFaults.slice(0, shownFaults).map(({ line, code }) => ({ line, code })),
      faults: rowFaults.length,
      cells: cells.slice(0, shownCells).map((cell) => ({ ...cell })),
      count: cells.length,
      municipalities: new Set(cells.map(({ municipality }) => municipality)).size,
      incomplete: [...incomplete],
    };
  }

  async import({ content, year, source }: ImportPopulation): Promise<PopulationMade> {
    const read = readPopulation(content);
    requireNothingIn(populationBlockers(read));
    const digest = createHash('sha256').update(content).digest('hex');
    return this.statements.one<PopulationMade & Record<string, unknown>>(
      'SELECT app.import_population($1, $2, $3, $4) AS id',
      [year, source.trim(), digest, JSON.stringify(read.cells)],
    );
  }
}
