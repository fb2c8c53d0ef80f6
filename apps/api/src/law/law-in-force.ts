import type { Law } from '#domain/law/law';
import type { LawInForce } from './law-in-force.dto.ts';

/** What leaves of the law: named field by field. */
export const lawInForce = (law: Law): LawInForce => ({
  competence: law.competence.map(({ category, fromAge, signers, source }) => ({
    category,
    fromAge,
    signers: [...signers],
    source,
  })),
  heardFrom: law.heardFrom,
  guardianUntil: law.guardianUntil,
  longestConsentMonths: law.longestConsentMonths,
  longestDelayMonths: law.longestDelayMonths,
  legalBases: law.legalBases.map(({ toServiceKinds, categories, ...rest }) => ({
    ...rest,
    categories: [...categories],
    toServiceKinds: toServiceKinds === null ? null : [...toServiceKinds],
  })),
  whenGuardiansDisagree: law.whenGuardiansDisagree.map(({ heading, text }) => ({ heading, text })),
});
