import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.ts';
import { MinutesService } from '../meetings/minutes.service.ts';
import { FewAtOnce } from '../paper/few-at-once.ts';
import { PlanService } from '../plans/plan.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { placesHidden } from '../protection/places-hidden.ts';
import { caseSections } from '../young-people/case/case-sections.sql.ts';
import type { CaseTransition } from '../young-people/case/case-transition.dto.ts';
import { oneWithNames } from '../young-people/case/one-with-names.ts';
import { handOverPaper } from './hand-over-paper.ts';
import { withoutItsPlaces } from './hidden-places.ts';
import { minutesPaper } from './minutes-paper.ts';
import { planPaper } from './plan-paper.ts';
import type { Printed } from './print.ts';
import { wordsFor } from './words/words-for.ts';

interface Whose {
  readonly givenName: string;
  readonly familyName: string;
  readonly hidden: boolean;
}

const whoseStatement = `SELECT y.given_name AS "givenName", y.family_name AS "familyName", ${placesHidden} AS hidden
  FROM app.young_person y WHERE y.id = $1`;
const transitionStatement = `SELECT t.value AS transition FROM json_array_elements(${caseSections.transitions}) t WHERE t.value ->> 'id' = $2`;

/** What a screen shows as a document to print: read through the same doors, so that nothing stands on paper that is not on the screen. */
@Injectable()
export class PapersService {
  private readonly queue = new FewAtOnce();

  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly plans: PlanService,
    private readonly minutes: MinutesService,
  ) {}

  plan(youngPersonId: string): Promise<Buffer> {
    return this.print(youngPersonId, () => this.plans.read(youngPersonId, 'plan-export.read'), planPaper);
  }

  meeting(youngPersonId: string, meetingId: string): Promise<Buffer> {
    return this.print(
      youngPersonId,
      () => this.minutes.page(youngPersonId, meetingId, 'minutes-export.read'),
      minutesPaper,
    );
  }

  handOver(youngPersonId: string, transitionId: string): Promise<Buffer> {
    return this.print(youngPersonId, () => this.transition(youngPersonId, transitionId), handOverPaper);
  }

  private async transition(youngPersonId: string, transitionId: string): Promise<CaseTransition> {
    await this.access.open(youngPersonId, 'hand-over-export.read');
    const { transition } = await oneWithNames<{ transition: CaseTransition }>(
      this.statements,
      transitionStatement,
      [youngPersonId, transitionId],
    );
    return transition;
  }

  private print<T extends object>(
    youngPersonId: string,
    read: () => Promise<T>,
    set: (read: T, printed: Printed) => Promise<Buffer>,
  ): Promise<Buffer> {
    return this.queue.run(async () => {
      const seen = await read();
      const { hidden, ...name } = await this.statements.one<Whose & Record<string, unknown>>(whoseStatement, [
        youngPersonId,
      ]);
      const words = wordsFor(this.request.language);
      const shown = hidden ? withoutItsPlaces(seen, words.t('look.hiddenPlace')) : seen;
      return set(shown, this.printed(words, name, hidden));
    });
  }

  private printed(
    words: Printed['words'],
    { givenName, familyName }: Pick<Whose, 'givenName' | 'familyName'>,
    hidden: boolean,
  ): Printed {
    const { name, now, serviceName, kind } = this.request.signedIn;
    return {
      words,
      givenName,
      fullName: `${givenName} ${familyName}`,
      own: kind === 'young_person',
      by: name,
      service: hidden ? null : serviceName,
      at: now.toISOString(),
    };
  }
}
