import { Injectable } from '@nestjs/common';
import { placesAreHidden, sightOf, withoutPlaces } from '#domain/protection/places';
import { roles } from '#domain/roles/roles';
import { AnswerShape } from '../platform/request/answer-shape.ts';
import { type LogLine, RequestContext } from '../platform/request/request-context.ts';

const about = ({ young_person_id: one, young_person_ids: many = [] }: LogLine): readonly string[] =>
  one === undefined ? many : [one, ...many];

/** A03, the one place: every answer about somebody whose address is protected goes without what tells where. */
@Injectable()
export class Places extends AnswerShape {
  constructor(private readonly request: RequestContext) {
    super();
  }

  of(answer: unknown, protectedIds: readonly string[]): unknown {
    const marked = this.request.placeless;
    if (protectedIds.length + marked.length === 0) return answer;
    const kind = roles[this.request.signedIn.role];
    const shown = this.request.lines.filter(({ allowed }) => allowed);
    const hidden = shown
      .filter((line) => placesAreHidden(kind, sightOf(line.action, line.young_person_id === undefined)))
      .flatMap(about)
      .filter((id) => protectedIds.includes(id));
    const ids = new Set<unknown>([...hidden, ...marked]);
    const everybody = new Set(shown.flatMap(about));
    const whole = everybody.size > 0 && [...everybody].every((id) => ids.has(id));
    return ids.size === 0 ? answer : withoutPlaces(answer, ids, whole);
  }
}
