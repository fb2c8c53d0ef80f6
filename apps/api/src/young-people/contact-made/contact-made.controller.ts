import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../../concerns/concern.dto.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { RegisterContact } from './contact-made.dto.ts';
import { ContactMadeService } from './contact-made.service.ts';

@ApiTags('young-people')
@Controller('young-people/:youngPersonId/contacts')
export class ContactMadeController {
  constructor(private readonly contacts: ContactMadeService) {}

  /** Writes down that there was contact, or that it was tried. */
  @Post()
  @May('contact.register')
  register(@Id('youngPersonId') youngPersonId: string, @Body() body: RegisterContact): Promise<Made> {
    return this.contacts.register(youngPersonId, body);
  }

  /** Takes back what the reader wrote down today. */
  @Post(':contactId/undo')
  @May('contact.register')
  @HttpCode(204)
  undo(@Id('youngPersonId') youngPersonId: string, @Id('contactId') contactId: string): Promise<void> {
    return this.contacts.undo(youngPersonId, contactId);
  }
}
