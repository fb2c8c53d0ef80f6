import { Module } from '@nestjs/common';
import { IdentifiedPupilsController } from './identified-pupils.controller.ts';
import { IdentifiedPupilsService } from './identified-pupils.service.ts';
import { SchoolListsController } from './school-lists.controller.ts';
import { SchoolListsService } from './school-lists.service.ts';

@Module({
  controllers: [SchoolListsController, IdentifiedPupilsController],
  providers: [SchoolListsService, IdentifiedPupilsService],
  exports: [IdentifiedPupilsService],
})
export class EarlyWarningModule {}
