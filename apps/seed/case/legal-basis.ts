import { addMonths } from '#domain/calendar/date';
import { inOrder, type Category } from '#domain/category/categories';
import { legalBasisIn } from '#domain/law/law';
import { legalBasisBlockers } from '#domain/legal-basis/use';
import type { Post, Service } from '../directory/directory.ts';
import { dateOf, dateRange, type Moment } from '../random/moments.ts';
import { law } from '../rule/law.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

export interface LegalBasisGiven {
  readonly at: Moment;
  readonly by: Post;
  readonly code: string;
  readonly service: Service;
  readonly categories: readonly Category[];
  readonly justification: string;
  readonly months: number;
}

const open = (
  file: CaseFile,
  given: { id: string; service: Service; category: Category; from: string; to: string },
): void => {
  const { id, service, category, from, to } = given;
  const row = {
    id: file.newId(from),
    young_person_id: file.person.id,
    service_id: service.id,
    category,
    consent_id: null,
    legal_basis_use_id: id,
    valid: dateRange(from, to),
    ended_at: null,
  };
  file.book.add('sharing', row);
  file.openings.push({ service, category, basis: `statute:${id}`, from, to, endedAt: null, row });
};

/** A service takes part because the law says so, not because somebody consented. */
export const giveLegalBasis = (file: CaseFile, given: LegalBasisGiven): void => {
  const { at, by, code, service, justification } = given;
  const [from, categories] = [dateOf(at), inOrder(given.categories)];
  const to = addMonths(from, given.months);
  must(
    'Legal basis',
    legalBasisBlockers({
      basis: legalBasisIn(law, code),
      toServiceKind: service.kind,
      categories,
      justification,
      from,
      to,
      delay: null,
      longestDelayMonths: law.longestDelayMonths,
    }),
  );
  const [id, young_person_id] = [file.newId(at), file.person.id];
  file.book.add('legal_basis_use', {
    id,
    young_person_id,
    basis_code: code,
    service_id: service.id,
    categories,
    justification,
    valid_from: from,
    valid_to: to,
    by_post_id: by.id,
    at,
    ended_at: null,
  });
  for (const category of categories) open(file, { id, service, category, from, to });
  happened(file, { at, by, kind: 'legal-basis-given', payload: { legalBasisUseId: id, basisCode: code } });
  log(file, { at, by, permission: 'legal-basis.give' });
};
