import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { NarrowPage } from './own-narrow.dto.ts';
import { OwnNarrowService } from './own-narrow.service.ts';

@ApiTags('own-page')
@Controller('own-narrow')
export class OwnNarrowController {
  constructor(private readonly narrow: OwnNarrowService) {}

  /** The own words, the own tasks and the times of the own meetings: what a young person sees whatever way the sign-in went. */
  @Get()
  @May('own-narrow.read')
  read(): Promise<NarrowPage> {
    return this.narrow.read();
  }
}
