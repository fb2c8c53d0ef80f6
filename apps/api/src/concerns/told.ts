import type { Told } from '#domain/concern/told';
import type { ToldAnswer } from './concern.dto.ts';

/** The page sends one text; what it means depends on the answer. */
export const told = ({ told: yes, note }: ToldAnswer): Told =>
  yes ? { told: true, how: note } : { told: false, whyNot: note };
