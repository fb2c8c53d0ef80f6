import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ChangeNumber, NumberChanged, NumbersOfMunicipality } from './emergency-numbers.dto.ts';
import { EmergencyNumbersService } from './emergency-numbers.service.ts';

@ApiTags('directory')
@Controller()
export class EmergencyNumbersController {
  constructor(private readonly numbers: EmergencyNumbersService) {}

  /** Each municipality's own numbers for what cannot wait, and every change of them. */
  @Get('emergency-numbers')
  @May('emergency-number.read')
  readEmergencyNumbers(): Promise<NumbersOfMunicipality[]> {
    return this.numbers.all();
  }

  /** Another number from now on. What was, stays in the history. */
  @Post('municipalities/:municipalityId/emergency-numbers')
  @May('emergency-number.write')
  changeEmergencyNumber(
    @Id('municipalityId') municipalityId: string,
    @Body() body: ChangeNumber,
  ): Promise<NumberChanged> {
    return this.numbers.change(municipalityId, body);
  }
}
