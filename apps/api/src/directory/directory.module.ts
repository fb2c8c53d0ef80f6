import { Module } from '@nestjs/common';
import { AbsenceController } from './absence/absence.controller.ts';
import { AbsenceService } from './absence/absence.service.ts';
import { LeavingController } from './leaving/leaving.controller.ts';
import { LeavingService } from './leaving/leaving.service.ts';
import { OrganisationsController } from './organisations/organisations.controller.ts';
import { OrganisationsService } from './organisations/organisations.service.ts';
import { StandInController } from './stand-in/stand-in.controller.ts';
import { StandInService } from './stand-in/stand-in.service.ts';
import { ServiceController } from './services/service.controller.ts';
import { ServiceService } from './services/service.service.ts';
import { UsersController } from './users/users.controller.ts';
import { UsersService } from './users/users.service.ts';

@Module({
  controllers: [
    AbsenceController,
    LeavingController,
    OrganisationsController,
    ServiceController,
    StandInController,
    UsersController,
  ],
  providers: [
    AbsenceService,
    StandInService,
    LeavingService,
    OrganisationsService,
    ServiceService,
    UsersService,
  ],
})
export class DirectoryModule {}
