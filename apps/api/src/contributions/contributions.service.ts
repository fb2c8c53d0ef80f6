import { Injectable } from '@nestjs/common';
import { type ContributionKind, feedbackBlockers, type Visibility } from '#domain/contribution/contribution';
import { isBlank } from '#domain/blocker/blockers';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { OwnEvents } from '../case-events/own-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ContributionWritten, WriteContribution } from './contributions.dto.ts';
import { sealedAs } from '../sealing/parameter.ts';

const insert = `INSERT INTO app.contribution (id, young_person_id, kind, text, visibility, about_measure_id)
  VALUES ($new, $1, $2, ${sealedAs('contribution.text', '$3', '$1')}, $4, $5) RETURNING id`;

const ownMeasure = 'SELECT m.id FROM app.measure m WHERE m.id = $1 AND m.young_person_id = $2';

const select = `SELECT c.kind, c.visibility, (c.at AT TIME ZONE 'Europe/Oslo')::date::text AS "writtenOn", c.used_how AS "usedHow"
  FROM app.contribution c WHERE c.id = $1 AND c.young_person_id = $2 FOR UPDATE`;

const use = `UPDATE app.contribution SET used_how = ${sealedAs('contribution.used_how', '$3', '$2', '$1')}, used_at = app.clock(), used_by_post_id = $4
  WHERE id = $1 AND young_person_id = $2 AND used_how IS NULL RETURNING id`;

interface Written {
  readonly kind: ContributionKind;
  readonly visibility: Visibility;
  readonly writtenOn: string;
  readonly usedHow: string | null;
}

/** The young person's own words, and what the team did with them. */
@Injectable()
export class ContributionsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly ownEvents: OwnEvents,
  ) {}

  async write(
    youngPersonId: string,
    { kind, text, visibility, aboutMeasureId }: WriteContribution,
  ): Promise<ContributionWritten> {
    await this.access.open(youngPersonId, 'contribution.write');
    if (isBlank(text)) throw refusal('invalid-input', ['text']);
    if (aboutMeasureId !== undefined && aboutMeasureId !== null)
      await this.statements.one(ownMeasure, [aboutMeasureId, youngPersonId]);
    const written = await this.statements.one<{ id: string }>(insert, [
      youngPersonId,
      kind,
      text,
      visibility,
      aboutMeasureId ?? null,
    ]);
    if (visibility === 'team')
      await this.ownEvents.happened(youngPersonId, 'contribution-written', {
        contributionId: written.id,
        kind,
      });
    return written;
  }

  /** «Slik brukte vi det»: told once, by somebody on the team. */
  async tellUse(
    youngPersonId: string,
    contributionId: string,
    usedHow: string,
  ): Promise<ContributionWritten> {
    await this.access.open(youngPersonId, 'contribution.answer');
    const contribution = await this.statements.one<Written & Record<string, unknown>>(select, [
      contributionId,
      youngPersonId,
    ]);
    requireNothingIn(feedbackBlockers(contribution, usedHow));
    const used = await this.statements.changed<{ id: string }>(use, [
      contributionId,
      youngPersonId,
      usedHow,
      this.request.post.postId,
    ]);
    await this.events.happened(youngPersonId, { kind: 'contribution-used', payload: { contributionId } });
    return used;
  }
}
