import { type MappingTemplateArea } from '../templates/mapping-template.dto.ts';
import type { Situation } from '#domain/template/situations';
import { type Wording } from '../templates/wording.dto.ts';

/** A template that the mapping can begin with. */
export class MappingTemplateOffered {
  id!: string;
  name!: Wording;
  ageFrom!: number;
  ageTo!: number;
  situations!: Situation[];
  /** Age and situation of the young person fit. */
  proposed!: boolean;
  /** How many areas it asks about. */
  areas!: number;
}

export class MappingTemplatesOffered {
  /** The proposed ones first. Empty: the municipality has none. */
  templates!: MappingTemplateOffered[];
}

/** The version that a mapping was begun by: it stays as it was. */
export class MappingTemplateSeen {
  id!: string;
  name!: Wording;
  /** Which version it is, from 1. */
  number!: number;
  areas!: MappingTemplateArea[];
}
