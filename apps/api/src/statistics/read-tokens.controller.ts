import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ReadTokenMade, ReadTokens, ReadTokenWanted } from './read-tokens.dto.ts';
import { ReadTokensService } from './read-tokens.service.ts';

@ApiTags('statistics')
@Controller('read-tokens')
export class ReadTokensController {
  constructor(private readonly tokens: ReadTokensService) {}

  /** Every client that has or had a token, newest first, with the last day each was used. */
  @Get()
  @May('read-token.read')
  listReadTokens(): Promise<ReadTokens> {
    return this.tokens.all();
  }

  /** Makes a token for a client that reads approved figures. */
  @Post()
  @HttpCode(200)
  @May('read-token.write')
  makeReadToken(@Body() wanted: ReadTokenWanted): Promise<ReadTokenMade> {
    return this.tokens.make(wanted);
  }

  /** From now on it opens nothing. */
  @Post(':readTokenId/end')
  @HttpCode(204)
  @May('read-token.write')
  endReadToken(@Id('readTokenId') readTokenId: string): Promise<void> {
    return this.tokens.end(readTokenId);
  }
}
