import { Injectable } from '@nestjs/common';
import { onTheTeamBlockers, type OnTheTeamBlocker, type Responsible } from '#domain/measure/measure';
import { Statements } from '../../platform/database/statements.ts';
import type { WriteMeasure } from './measure.dto.ts';
import { teamToday } from './measure.sql.ts';

interface InTheTeam {
  readonly id: string;
  readonly serviceId: string | null;
}

export interface NamedResponsible {
  readonly responsible: Responsible;
  readonly blockers: OnTheTeamBlocker[];
}

const isNamed = (wish: WriteMeasure): boolean =>
  wish.responsiblePostId !== undefined ||
  wish.responsibleSupporterId !== undefined ||
  wish.responsibleYoungPerson !== undefined;

/** Who is responsible: one post on the team with its service, one supporter, or the young person. */
@Injectable()
export class ResponsibleService {
  constructor(private readonly statements: Statements) {}

  /** `before`: who it is now; kept when the wish names nobody. */
  async named(
    youngPersonId: string,
    wish: WriteMeasure,
    before: Responsible | null,
  ): Promise<NamedResponsible> {
    if (before !== null && !isNamed(wish)) return { responsible: before, blockers: [] };
    const team = await this.statements.rows<InTheTeam>(teamToday, [youngPersonId]);
    const postId = wish.responsiblePostId ?? null;
    const responsible = {
      postId,
      serviceId: team.find(({ id }) => id === postId)?.serviceId ?? null,
      supporterId: wish.responsibleSupporterId ?? null,
      youngPerson: wish.responsibleYoungPerson ?? false,
    };
    const ids = team.map(({ id }) => id);
    return { responsible, blockers: onTheTeamBlockers(responsible, ids) };
  }
}
