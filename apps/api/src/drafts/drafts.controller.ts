import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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

  /** Saves the text as it stands, over what was there. */
  @Put()
  @May('draft.write')
  saveDraft(@Param('key') key: string, @Body() body: SaveDraft): Promise<SavedDraft> {
    return this.drafts.save(key, body.text);
  }

  /** The text has become something else: the draft is no longer needed. */
  @Delete()
  @HttpCode(204)
  @May('draft.write')
  removeDraft(@Param('key') key: string): Promise<void> {
    return this.drafts.remove(key);
  }
}
