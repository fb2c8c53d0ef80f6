import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.ts';
import { ReleasesModule } from '../releases/releases.module.ts';
import { WhatHelpsController } from './what-helps.controller.ts';
import { WhatHelpsService } from './what-helps.service.ts';

/** What helps: from published figures, for managers and for those who write plans. */
@Module({
  imports: [FiguresModule, ReleasesModule],
  controllers: [WhatHelpsController],
  providers: [WhatHelpsService],
})
export class WhatHelpsModule {}
