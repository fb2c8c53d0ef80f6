import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { NewNumber, NumberKept } from './identity-numbers.dto.ts';
import { IdentityNumbersService } from './identity-numbers.service.ts';

@ApiTags('young-people')
@Controller('young-people/:youngPersonId/identity-numbers')
export class IdentityNumbersController {
  constructor(private readonly numbers: IdentityNumbersService) {}

  /** A new identity number of the same young person. The old one still finds. */
  @Post()
  @May('identity-number.change')
  change(@Id('youngPersonId') youngPersonId: string, @Body() body: NewNumber): Promise<NumberKept> {
    return this.numbers.change(youngPersonId, body.number);
  }
}
