import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { WhatHelpsIn, WhatHelpsNear, WhatHelpsQuery } from './what-helps.dto.ts';
import { WhatHelpsService } from './what-helps.service.ts';

@ApiTags('releases')
@Controller()
export class WhatHelpsController {
  constructor(private readonly whatHelps: WhatHelpsService) {}

  /** Whether measures helped, by kind and by situation, held against all measures in the place. */
  @Get('releases/:releaseId/what-helps')
  @May('release.read')
  in(@Id('releaseId') releaseId: string, @Query() query: WhatHelpsQuery): Promise<WhatHelpsIn> {
    return this.whatHelps.in(releaseId, query);
  }

  /** The same for those who write plans: what has been published for the county of their own service. */
  @Get('what-helps')
  @May('what-helps.read')
  near(): Promise<WhatHelpsNear> {
    return this.whatHelps.near();
  }
}
