import { Injectable } from '@nestjs/common';
import { standingNoes } from '#domain/report-receiver/report-receiver';
import { country, placesOf } from '#domain/statistics/shown-cells';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { ReleasesService } from '../releases/releases.service.ts';
import { namesIn, placeName } from '../statistics/variables.ts';
import { statisticsWords } from '../statistics/words/words-in.ts';
import type {
  AnswerReportSending,
  ReceiverPlace,
  ReportManager,
  ReportReceivers,
  ReportReceiverSet,
  ReportSending,
  ReportSendings,
  SetReportReceiver,
} from './report-receivers.dto.ts';

/** Without the place's word, which takes every release to find. */
type Sent = Omit<ReportSending, 'placeName'>;
type Row<Shape> = Shape & Record<string, unknown>;

const allReceivers = `SELECT r.id, r.kind, r.place, r.user_id AS "userId", r.name, r.set_by_name AS "setByName", r.set_at AS "setAt",
    r.ended_at AS "endedAt", r.ended_because AS "endedBecause", r.ended_by_name AS "endedByName"
  FROM app.report_receivers() r ORDER BY coalesce(r.ended_at, r.set_at) DESC, r.id DESC`;
const allManagers = `SELECT m.user_id AS "userId", m.name, m.services FROM app.report_managers() m ORDER BY m.name, m.user_id`;
const ownSendings = `SELECT s.id, s.kind, s.place, s.set_by_name AS "setByName", s.set_at AS "setAt", s.declined
  FROM app.own_report_sendings() s ORDER BY s.place, s.kind`;

/** Who is sent which report. Nothing here opens a figure: every manager may see every published release. */
@Injectable()
export class ReportReceiversService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly releases: ReleasesService,
  ) {}

  async all(): Promise<ReportReceivers> {
    const rows = await this.statements.rows<Row<ReportReceiverSet>>(allReceivers);
    const { nameOf, codes } = await this.placeNames();
    return {
      receivers: rows.filter(({ endedAt }) => endedAt === null),
      ended: rows.filter(({ endedAt }) => endedAt !== null),
      declined: [...standingNoes(rows)],
      managers: await this.statements.rows<Row<ReportManager>>(allManagers),
      places: codes.map((code): ReceiverPlace => ({ code, name: nameOf(code) })),
    };
  }

  async set({ userId, kind, place }: SetReportReceiver): Promise<void> {
    await this.statements.rows('SELECT app.set_report_receiver($1, $2, $3)', [userId, kind, place]);
  }

  async end(reportReceiverId: string): Promise<void> {
    await this.statements.rows('SELECT app.end_report_receiver($1)', [reportReceiverId]);
  }

  /** What the asker is sent, or has said no thanks to. */
  async sentToMe(): Promise<readonly Sent[]> {
    return await this.statements.rows<Row<Sent>>(ownSendings);
  }

  async mine(): Promise<ReportSendings> {
    const sent = await this.sentToMe();
    const { nameOf } = await this.placeNames();
    return { sendings: sent.map((row) => ({ ...row, placeName: nameOf(row.place) })) };
  }

  async answer(reportReceiverId: string, { wants }: AnswerReportSending): Promise<void> {
    await this.statements.rows('SELECT app.answer_report_sending($1, $2)', [reportReceiverId, wants]);
  }

  /** The places of every release that the asker sees, and what each is called in the newest. */
  private async placeNames() {
    const { releases } = await this.releases.all();
    const names = namesIn(releases.toReversed());
    const words = statisticsWords[this.request.language];
    const found = releases.flatMap(({ places }) => places.flatMap(({ number }) => placesOf(number)));
    return {
      codes: [...new Set([country, ...found])].toSorted(),
      nameOf: (place: string): string => placeName(place, names, words),
    };
  }
}
