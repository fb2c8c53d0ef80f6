import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatchOnceThere } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { SavedDraft, SaveDraft } from './drafts.dto.ts';
import { DraftsService } from './drafts.service.ts';

@ApiTags('drafts')
@Controller('drafts/:key')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  /** The reader's own text under this key; empty when there is none. */
  @Get()
  @May('draft.write')
  readDraft(@Param('key') key: string): Promise<SavedDraft> {
    return this.drafts.read(key);
  }

  /** Saves the text as it stands. What is there is only written over by who has read it, in another window too. */
  @Put()
  @May('draft.write')
  saveDraft(
    @Param('key') key: string,
    @IfMatchOnceThere() version: number | null,
    @Body() body: SaveDraft,
  ): Promise<SavedDraft> {
    return this.drafts.save(key, version, body);
  }

  /** The text has become something else: the draft is no longer needed. One that has been written on since stays (412). */
  @Delete()
  @HttpCode(204)
  @May('draft.write')
  removeDraft(@Param('key') key: string, @IfMatchOnceThere() version: number | null): Promise<void> {
    return this.drafts.remove(key, version);
  }
}
