import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../platform/request/may.ts';
import { Registered, RegisterYoungPerson } from './registration.dto.ts';
import { RegistrationService } from './registration.service.ts';

@ApiTags('young-people')
@Controller('young-people')
export class RegistrationController {
  constructor(private readonly registrations: RegistrationService) {}

  /** Registers a young person. 200 for both answers: registered, or already followed up by somebody who is not named. */
  @Post()
  @May('young-person.register')
  @HttpCode(200)
  register(@Body() body: RegisterYoungPerson): Promise<Registered> {
    return this.registrations.register(body);
  }
}
