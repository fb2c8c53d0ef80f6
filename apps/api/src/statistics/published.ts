import { Injectable } from '@nestjs/common';
import { type Link, standing, standingIn } from '#domain/release/chain';
import type { Floor } from '#domain/release/floor';
import { type Approver, missingApprovals, type ReleaseStanding } from '#domain/release/standing';
import { byPlace, type FrozenCell } from '#domain/statistics/shown-cells';
import { FiguresPool } from '../figures/figures-pool.ts';
import { allReleases } from '../releases/releases.sql.ts';
import { frozenCells, openings } from './published.sql.ts';

interface By {
  readonly role: Approver;
  readonly name: string;
  readonly at: Date;
  readonly userId: string;
}

interface Row {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly quarter: string;
  readonly cutOff: string;
  readonly madeAt: Date;
  readonly base: number;
  readonly reason: string;
  readonly replacesId: string | null;
  readonly places: readonly { readonly number: string; readonly name: string }[];
  readonly floor: Floor;
  readonly approvals: readonly By[];
}

/** A release that two people have approved. */
export interface Published extends Link {
  readonly quarter: string;
  readonly cutOff: string;
  readonly madeAt: Date;
  readonly base: number;
  readonly reason: string;
  readonly standing: ReleaseStanding;
  readonly places: readonly { readonly number: string; readonly name: string }[];
  readonly floor: Floor;
  readonly approvals: readonly By[];
  readonly openings: readonly By[];
}

export type PlaceCells = ReadonlyMap<string, readonly Omit<FrozenCell, 'municipality'>[]>;

/** Everybody may read it. */
export const isOpen = ({ openings: given }: Pick<Published, 'openings'>): boolean =>
  missingApprovals(given.map(({ role }) => role)).length === 0;

/** The approved figures, over the connection that reaches nothing else. */
@Injectable()
export class PublishedFigures {
  constructor(private readonly pool: FiguresPool) {}

  /** Everything that has been approved, also what a correction has replaced, oldest quarter first. */
  async all(): Promise<readonly Published[]> {
    const rows = await this.pool.rows<Row>('all-releases', allReleases, []);
    const opened = await this.pool.rows<By & { releaseId: string } & Record<string, unknown>>(
      'release-openings',
      openings,
      [],
    );
    const links = rows.map((row) => ({ ...row, approvedBy: row.approvals.map(({ role }) => role) }));
    return links
      .map((link) => ({
        ...link,
        standing: standingIn(links, link),
        openings: opened.filter(({ releaseId }) => releaseId === link.id),
      }))
      .filter((link) => link.standing !== 'waiting')
      .toReversed();
  }

  /** The release of each quarter that stands, oldest first. */
  async current(): Promise<readonly Published[]> {
    return standing(await this.all());
  }

  /** The cells of releases by place, counties and the country added up. */
  async cellsOf(ids: readonly string[]): Promise<ReadonlyMap<string, PlaceCells>> {
    const rows = await this.pool.rows<FrozenCell & { releaseId: string } & Record<string, unknown>>(
      'frozen-cells',
      frozenCells,
      [`{${ids.join(',')}}`],
    );
    return new Map(ids.map((id) => [id, byPlace(rows.filter(({ releaseId }) => releaseId === id))]));
  }
}
