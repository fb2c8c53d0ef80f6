import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.ts';
import { ReleasesModule } from '../releases/releases.module.ts';
import { ReleaseAuditsController } from './release-audits.controller.ts';
import { ReleaseAuditsService } from './release-audits.service.ts';

/** What releases were asked before they were frozen, for those who want to see it proved. */
@Module({
  imports: [FiguresModule, ReleasesModule],
  controllers: [ReleaseAuditsController],
  providers: [ReleaseAuditsService],
})
export class ReleaseAuditsModule {}
