import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { CaseService } from './case.service.ts';
import { YoungPersonCase } from './young-person-case.dto.ts';

@ApiTags('case')
@Controller('young-people/:youngPersonId/case')
export class CaseController {
  constructor(private readonly cases: CaseService) {}

  /** Opens the whole case in one request. */
  @Get()
  @May('case.read')
  read(@Id('youngPersonId') youngPersonId: string): Promise<YoungPersonCase> {
    return this.cases.read(youngPersonId);
  }
}
