import { Injectable } from '@nestjs/common';
import { AccessService } from '../../access/access.service.ts';
import { CaseReading, sightOf } from './case-reading.service.ts';
import type { YoungPersonCase } from './young-person-case.dto.ts';

@Injectable()
export class CaseService {
  constructor(
    private readonly access: AccessService,
    private readonly reading: CaseReading,
  ) {}

  /** The whole case as this reader may see it. */
  async read(youngPersonId: string): Promise<YoungPersonCase> {
    const sight = await this.access.open(youngPersonId, 'case.read');
    return this.reading.caseOf(await this.reading.answer(youngPersonId), sightOf(sight));
  }
}
