import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ChooseReminders, ReminderChoiceRow } from './reminder-choices.dto.ts';
import { ReminderChoicesService } from './reminder-choices.service.ts';

@ApiTags('notices')
@Controller('reminder-choices')
export class ReminderChoicesController {
  constructor(private readonly choices: ReminderChoicesService) {}

  /** Which dates are said in messages in the municipalities that the asker looks after, and when. */
  @Get()
  @May('reminder-choice.read')
  readReminderChoices(): Promise<ReminderChoiceRow[]> {
    return this.choices.read();
  }

  /** Chooses for one municipality, as many reasons as are to be another. It holds from the next morning. */
  @Put(':municipalityId')
  @May('reminder-choice.write')
  chooseReminders(
    @Id('municipalityId') municipalityId: string,
    @Body() body: ChooseReminders,
  ): Promise<ReminderChoiceRow[]> {
    return this.choices.choose(municipalityId, body);
  }
}
