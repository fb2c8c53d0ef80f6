import { Injectable } from '@nestjs/common';
import { ageOn } from '#domain/calendar/age';
import { sendBlockers } from '#domain/child-welfare-report/report';
import { lawOf, type RuleInForce } from '#domain/law/read-law';
import type { Delay } from '#domain/legal-basis/use';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Json } from '../platform/sealing/sealed-value.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { sealed } from '../sealing/sealed.ts';
import type { ReportSent, SendReport, SendReportWithoutCase } from './report.dto.ts';
import { personStatement, receiverStatement } from './report.sql.ts';

interface About {
  readonly youngPersonId: string | null;
  readonly name: string;
  /** Empty when it is not known. */
  readonly birthDate: string;
  readonly where: string;
}

interface Receiver extends Record<string, unknown> {
  readonly receivers: number;
  readonly clearedThere: boolean;
  readonly law: RuleInForce[];
}

/** One way: what is sent is child welfare's. It stands in no log of the case, and in nobody's «Min dag». */
@Injectable()
export class SendReportService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly sealing: Sealing,
  ) {}

  async send(youngPersonId: string, wish: SendReport): Promise<ReportSent> {
    await this.access.open(youngPersonId, 'child-welfare-report.send');
    const { name, birthDate } = await this.statements.one<{ name: string; birthDate: string }>(
      personStatement,
      [youngPersonId],
    );
    const delay =
      wish.toldFrom === undefined ? null : { until: wish.toldFrom, reason: wish.delayReason ?? '' };
    return this.write(wish, { youngPersonId, name, birthDate, where: wish.aboutWhere ?? '' }, delay);
  }

  async sendWithoutCase(wish: SendReportWithoutCase): Promise<ReportSent> {
    const { aboutName: name, aboutBirthDate: birthDate = '', aboutWhere: where = '' } = wish;
    const sent = await this.write(wish, { youngPersonId: null, name, birthDate, where }, null);
    this.request.log({
      action: 'child-welfare-report.send-without-case',
      allowed: true,
      basis: 'duty_to_report',
    });
    return sent;
  }

  private async write(
    { receiverServiceId, text }: Pick<SendReport, 'receiverServiceId' | 'text'>,
    about: About,
    delay: Delay | null,
  ): Promise<ReportSent> {
    const { today } = this.request.post;
    const { law, ...receiver } = await this.statements.one<Receiver>(receiverStatement, [
      receiverServiceId,
      about.youngPersonId,
    ]);
    requireNothingIn(
      sendBlockers({
        ...receiver,
        aboutName: about.name,
        text,
        age: about.birthDate === '' ? null : ageOn(about.birthDate, today),
        delay,
        today,
        longestDelayMonths: lawOf(law).longestDelayMonths,
      }),
    );
    const id = newId();
    await this.sealing.begin(id);
    await this.statements.rows('SELECT app.send_report($1::jsonb)', [
      new Json({
        id,
        young_person_id: about.youngPersonId,
        receiver_service_id: receiverServiceId,
        about_name: sealed('child_welfare_report.about_name', id, id, about.name.trim()),
        about_birth_date: sealed('child_welfare_report.about_birth_date', id, id, about.birthDate),
        about_where: sealed('child_welfare_report.about_where', id, id, about.where.trim()),
        text: sealed('child_welfare_report.text', id, id, text.trim()),
        told_from: delay?.until ?? null,
        delay_reason: sealed('child_welfare_report.delay_reason', id, id, delay?.reason),
      }),
    ]);
    return { id };
  }
}
