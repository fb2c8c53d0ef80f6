import { Body, Controller, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { ChangeContact, NewVersion } from './contact.dto.ts';
import { ContactService } from './contact.service.ts';

@ApiTags('young-people')
@Controller('young-people/:youngPersonId/contact')
export class ContactController {
  constructor(private readonly contacts: ContactService) {}

  /** Language, interpreter, and how the young person prefers to be reached. */
  @Patch()
  @May('follow-up.change')
  change(
    @Id('youngPersonId') youngPersonId: string,
    @IfMatch() version: number,
    @Body() body: ChangeContact,
  ): Promise<NewVersion> {
    return this.contacts.change(youngPersonId, version, body);
  }
}
