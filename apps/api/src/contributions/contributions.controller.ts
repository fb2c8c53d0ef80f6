import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import {
  ChangeOwnNote,
  ContributionWritten,
  OwnNoteStands,
  UsedContribution,
  WriteContribution,
} from './contributions.dto.ts';
import { OwnNotesService } from './own-notes.service.ts';
import { ContributionsService } from './contributions.service.ts';

@ApiTags('participation')
@Controller('young-people/:youngPersonId/contributions')
export class ContributionsController {
  constructor(
    private readonly contributions: ContributionsService,
    private readonly ownNotes: OwnNotesService,
  ) {}

  /** A goal, a comment or a question in the young person's own words. */
  @Post()
  @May('contribution.write')
  writeContribution(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: WriteContribution,
  ): Promise<ContributionWritten> {
    return this.contributions.write(youngPersonId, body);
  }

  /** An own note, written anew by the only one who reads it. */
  @Post(':ownNoteId/change')
  @HttpCode(200)
  @May('contribution.change')
  changeOwnNote(
    @Id('youngPersonId') youngPersonId: string,
    @Id('ownNoteId') ownNoteId: string,
    @IfMatch() version: number,
    @Body() { text }: ChangeOwnNote,
  ): Promise<OwnNoteStands> {
    return this.ownNotes.change({ youngPersonId, ownNoteId, version }, text);
  }

  /** An own note is deleted by the only one who reads it, and is then nowhere. */
  @Post(':ownNoteId/delete')
  @HttpCode(204)
  @May('contribution.change')
  deleteOwnNote(
    @Id('youngPersonId') youngPersonId: string,
    @Id('ownNoteId') ownNoteId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.ownNotes.remove({ youngPersonId, ownNoteId, version });
  }

  /** «Slik brukte vi det». */
  @Post(':contributionId/used')
  @HttpCode(200)
  @May('contribution.answer')
  tellUse(
    @Id('youngPersonId') youngPersonId: string,
    @Id('contributionId') contributionId: string,
    @Body() body: UsedContribution,
  ): Promise<ContributionWritten> {
    return this.contributions.tellUse(youngPersonId, contributionId, body.usedHow);
  }
}
