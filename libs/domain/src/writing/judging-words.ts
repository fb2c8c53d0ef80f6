/**
 * Words that say what somebody is, or whether somebody is believed, where the reader needs what was seen, said or done. By the
 * advice that is given instead. Stems: the endings of Norwegian and English come after. Source: guides to writing in records about children
 * and young people (describe, do not characterise; say who says it; say what was said no to).
 */
export const judgingWords = {
  character: [
    'lat',
    'umotivert',
    'manipulerende',
    'manipulerande',
    'uansvarlig',
    'uansvarleg',
    'umoden',
    'krevende',
    'krevjande',
    'ressurssvak',
    'oppmerksomhetssyk',
    'oppmerksemdssjuk',
    'hysterisk',
    'kranglete',
    'vanskelig gutt',
    'vanskelig jente',
    'vanskeleg gut',
    'vanskeleg jente',
    'lazy',
    'unmotivated',
    'manipulative',
    'irresponsible',
    'immature',
    'attention-seeking',
    'hysterical',
  ],
  doubt: ['påstår', 'hevder', 'hevdar', 'innrømmer', 'vedgår', 'claims', 'alleges', 'admits'],
  refusal: [
    'nekter',
    'nektar',
    'samarbeider ikke',
    'samarbeider ikkje',
    'vil ikke samarbeide',
    'uncooperative',
    'refuses',
  ],
} as const satisfies Record<string, readonly string[]>;

export type JudgingKind = keyof typeof judgingWords;
