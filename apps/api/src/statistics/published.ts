import { Injectable } from '@nestjs/common';
import type { AimKind, BreakKind } from '#domain/indicator/marks';
import { versionBreaksByIndicator } from '#domain/indicator/version-breaks';
import { type Link, standing, standingIn } from '#domain/release/chain';
import type { Floor } from '#domain/release/floor';
import type { Merged } from '#domain/release/merged-bins';
import type { VersionBreak } from '#domain/release/definition-versions';
import { type Period, periodOf, type ReleasePeriod } from '#domain/release/period';
import { type Approver, missingApprovals, type ReleaseStanding } from '#domain/release/standing';
import { cubeByPlace, type PlacedCell } from '#domain/statistics/cube-cells';
import {
  byPlace,
  country,
  type FrozenCell,
  type LabelledCell,
  levelOf,
  placesOf,
} from '#domain/statistics/shown-cells';
import { FiguresPool } from '../figures/figures-pool.ts';
import { allReleases } from '../releases/releases.sql.ts';
import { aimsAt, breaksAt, cubesHeld, frozenCells, frozenCubeCells, openings } from './published.sql.ts';

interface By {
  readonly role: Approver;
  readonly name: string;
  readonly at: Date;
  readonly userId: string;
}

/** A municipality of a release; a release that was made before counties had names has none. */
export interface PublishedPlace {
  readonly number: string;
  readonly name: string;
  readonly county: string;
}

interface Row {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly quarter: string;
  readonly covers: ReleasePeriod;
  readonly cutOff: string;
  readonly madeAt: Date;
  readonly base: number;
  readonly reason: string;
  readonly replacesId: string | null;
  readonly places: readonly PublishedPlace[];
  readonly floor: Floor;
  readonly approvals: readonly By[];
  readonly definitions: readonly string[];
  readonly merged: readonly Merged[];
}

/** A release that two people have approved. */
export interface Published extends Link {
  readonly quarter: string;
  readonly covers: ReleasePeriod;
  /** What it stands for: the quarter is the last of it. */
  readonly period: Period;
  readonly cutOff: string;
  readonly madeAt: Date;
  readonly base: number;
  readonly reason: string;
  readonly standing: ReleaseStanding;
  readonly places: readonly PublishedPlace[];
  readonly floor: Floor;
  readonly approvals: readonly By[];
  readonly openings: readonly By[];
  /** The versions of the definitions it was counted by. */
  readonly definitions: readonly string[];
  /** The bins of its other cubes that it put together. */
  readonly merged: readonly Merged[];
}

export type PlaceCells = ReadonlyMap<string, readonly LabelledCell[]>;

/** A cube that a release has, and where: the country too, where every county has it. */
export interface Held {
  readonly releaseId: string;
  readonly cube: string;
  readonly places: readonly string[];
}

/** What has been decided about indicators: where they stood or shall be, and days they cannot be read across. */
export interface Decided {
  readonly aims: readonly DecidedAim[];
  readonly breaks: readonly DecidedBreak[];
}

export interface DecidedAim {
  readonly indicator: string;
  readonly place: string;
  readonly kind: AimKind;
  readonly percent: number;
  readonly year: number;
}

export interface DecidedBreak {
  readonly indicator: string;
  readonly onDay: string;
  readonly kind: BreakKind;
  /** Where nobody has said it, for a definition got a new version. */
  readonly version?: Omit<VersionBreak, 'onDay'>;
}

const listOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;

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
        period: periodOf(link),
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
      [listOf(ids)],
    );
    return new Map(ids.map((id) => [id, byPlace(rows.filter(({ releaseId }) => releaseId === id))]));
  }

  /** The cells of the other cubes by release, cube and place; of one cube, or of all when none is named. */
  async cubesOf(
    releases: readonly Published[],
    cube = '',
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, PlaceCells>>> {
    const ids = releases.map(({ id }) => id);
    type Row = PlacedCell & { releaseId: string; cube: string } & Record<string, unknown>;
    const rows = await this.pool.rows<Row>('frozen-cube-cells', frozenCubeCells, [listOf(ids), cube]);
    return new Map(
      releases.map(({ id, places }) => {
        const own = Map.groupBy(
          rows.filter(({ releaseId }) => releaseId === id),
          (row) => row.cube,
        );
        const municipalities = places.map(({ number }) => number);
        return [
          id,
          new Map([...own].map(([code, cells]) => [code, cubeByPlace(code, cells, municipalities)])),
        ];
      }),
    );
  }

  /** Which cubes the releases have, and where. */
  async heldIn(releases: readonly Published[]): Promise<readonly Held[]> {
    const rows = await this.pool.rows<Held & Record<string, unknown>>('cubes-held', cubesHeld, [
      listOf(releases.map(({ id }) => id)),
    ]);
    return rows.map(({ releaseId, cube, places }) => {
      const numbers = releases.find(({ id }) => id === releaseId)?.places ?? [];
      const counties = new Set(
        numbers.flatMap(({ number }) => placesOf(number)).filter((place) => levelOf(place) === 'county'),
      );
      const whole = [...counties].every((county) => places.includes(county));
      return { releaseId, cube, places: whole ? [country, ...places] : places };
    });
  }

  async decidedNow(): Promise<Decided> {
    return this.decided('infinity', await this.current());
  }

  /** What stood decided about indicators at a moment. */
  async decidedAt(moment: Date): Promise<Decided> {
    const then = (await this.all()).filter(({ approvals }) => approvals.every(({ at }) => at <= moment));
    return this.decided(moment.toISOString(), standing(then));
  }

  /** What somebody has said, and what follows from the releases that stood. */
  private async decided(moment: string, releases: readonly Published[]): Promise<Decided> {
    const at = [moment];
    const aims = await this.pool.rows<DecidedAim & Record<string, unknown>>('aims-at', aimsAt, at);
    const breaks = await this.pool.rows<DecidedBreak & Record<string, unknown>>('breaks-at', breaksAt, at);
    return {
      aims: aims.map(({ indicator, place, kind, percent, year }) => ({
        indicator,
        place,
        kind,
        percent,
        year,
      })),
      breaks: [
        ...breaks.map(({ indicator, onDay, kind }) => ({ indicator, onDay, kind })),
        ...versionBreaksByIndicator(releases).map(({ indicator, onDay, ...version }) => ({
          ...{ indicator, onDay, version },
          kind: 'definition' as const,
        })),
      ],
    };
  }
}
