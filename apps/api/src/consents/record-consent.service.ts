import { Injectable } from '@nestjs/common';
import { type AskingFacts, askingBlockers, givingBlockers } from '#domain/consent/asking';
import type { Category } from '#domain/category/categories';
import type { ConsentAnswers } from '#domain/consent/answers';
import { refusalBlockers } from '#domain/consent/refusal';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { type AnswerRow, answeredBy, rowsFor } from './consent-answers.ts';
import type { ConsentStanding } from './consent-page.dto.ts';
import { ConsentParties } from './consent-parties.service.ts';
import { Standing } from './consent-standing.service.ts';
import { categoriesIn, cellsIn, servicesIn, type Shares, sharesOf } from './consent-wish.ts';
import type { RecordConsent } from './consents.dto.ts';
import { insertConsent, knownServices, refusedStill, writeAnswer } from './record-consent.sql.ts';
import { ShownText } from './shown-text.service.ts';

interface Refused {
  readonly service: string;
  readonly category: Category;
  readonly askAgainOn: string;
}

/** Asks for a consent, records one that was given, or a no. */
@Injectable()
export class RecordConsentService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly parties: ConsentParties,
    private readonly standing: Standing,
    private readonly events: CaseEvents,
    private readonly shown: ShownText,
  ) {}

  async record(youngPersonId: string, wish: RecordConsent): Promise<ConsentStanding> {
    await this.access.open(youngPersonId, 'consent.give');
    const shares = sharesOf(wish.shares);
    const parties = await this.parties.of(youngPersonId, null, {
      categories: categoriesIn(shares),
      heardOn: wish.heardOn ?? null,
    });
    const rows = rowsFor(parties, wish.answers);
    const facts = await this.facts(youngPersonId, wish, shares, answeredBy(parties, rows));
    this.requireMay(wish, facts);
    await this.requireKnown(youngPersonId, servicesIn(shares));
    const id = await this.insert(youngPersonId, wish, shares, rows);
    if (wish.outcome === 'refused')
      await this.events.happened(youngPersonId, { kind: 'consent-refused', payload: { consentId: id } });
    if (wish.outcome === 'asked')
      await this.events.happened(youngPersonId, { kind: 'consent-asked', payload: { consentId: id } });
    return this.standing.settle(youngPersonId, id);
  }

  private requireMay(wish: RecordConsent, facts: AskingFacts): void {
    if (wish.outcome === 'given') requireNothingIn(givingBlockers(facts));
    if (wish.outcome === 'asked') requireNothingIn(askingBlockers(facts));
    if (wish.outcome === 'refused')
      requireNothingIn([...askingBlockers({ ...facts, refusals: [] }), ...this.refusalOf(wish)]);
  }

  private refusalOf({ refusal: given }: RecordConsent): string[] {
    const { today } = this.request.signedIn;
    return refusalBlockers({
      refusedBy: given?.by ?? '',
      refusedOn: today,
      askAgainOn: given?.askAgainOn ?? null,
      today,
    });
  }

  private async facts(
    youngPersonId: string,
    wish: RecordConsent,
    shares: Shares,
    answers: ConsentAnswers,
  ): Promise<AskingFacts> {
    const refused = await this.statements.rows<Refused>(refusedStill, [youngPersonId]);
    const { form, purpose, to, howExplained, language } = wish;
    return {
      consent: {
        ...answers,
        form,
        purpose,
        to,
        howExplained,
        language,
        interpreter: wish.interpreter ?? null,
        from: answers.today,
        signedOn: wish.signedOn ?? null,
        keptWhere: wish.keptWhere ?? '',
        services: servicesIn(shares),
      },
      wish: cellsIn(shares),
      refusals: refused.map(({ askAgainOn, ...sharing }) => ({ askAgainOn, sharings: [sharing] })),
    };
  }

  private async requireKnown(youngPersonId: string, services: readonly string[]): Promise<void> {
    const { known } = await this.statements.one<{ known: number }>(knownServices, [youngPersonId, services]);
    if (known !== services.length) throw refusal('invalid-input', ['service-not-known']);
  }

  private async insert(
    youngPersonId: string,
    wish: RecordConsent,
    shares: Shares,
    rows: readonly AnswerRow[],
  ): Promise<string> {
    const { today, postId } = this.request.post;
    const refused = wish.outcome === 'refused' ? (wish.refusal ?? null) : null;
    const { id } = await this.statements.one<{ id: string }>(insertConsent, [
      youngPersonId,
      refused === null ? 'asked' : 'refused',
      wish.form,
      wish.purpose,
      categoriesIn(shares),
      servicesIn(shares),
      JSON.stringify(shares),
      today,
      wish.to,
      wish.form === 'signed' ? (wish.signedOn ?? null) : null,
      wish.form === 'signed' ? (wish.keptWhere ?? '') : null,
      (wish.excludedTopics ?? []).map((topic) => topic.trim()).filter(Boolean),
      wish.excludedPostIds ?? [],
      wish.howExplained,
      wish.language,
      wish.interpreter ?? null,
      wish.heardOn ?? null,
      wish.heardNote ?? null,
      refused === null ? null : [refused.by, refused.note ?? ''].filter(Boolean).join(': '),
      refused?.askAgainOn ?? null,
      postId,
    ]);
    await this.writeAnswers(youngPersonId, id, rows);
    return id;
  }

  private async writeAnswers(youngPersonId: string, id: string, rows: readonly AnswerRow[]): Promise<void> {
    const { language, text } = await this.shown.of(youngPersonId, id);
    for (const { guardianId, answer, note } of rows)
      await this.statements.rows(writeAnswer, [
        id,
        youngPersonId,
        guardianId === null ? 'young_person' : 'guardian',
        guardianId,
        answer,
        note,
        this.request.signedIn.userId,
        answer === 'not_asked' ? null : language,
        answer === 'not_asked' ? '' : text,
      ]);
  }
}
