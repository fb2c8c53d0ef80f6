import { Module } from '@nestjs/common';
import { AbsenceController } from './absence/absence.controller.ts';
import { AbsenceService } from './absence/absence.service.ts';
import { GivenRolesController } from './given-roles/given-roles.controller.ts';
import { GivenRolesService } from './given-roles/given-roles.service.ts';
import { RoleProposalsService } from './given-roles/role-proposals.service.ts';
import { HistoryController } from './history/history.controller.ts';
import { HistoryService } from './history/history.service.ts';
import { LeavingController } from './leaving/leaving.controller.ts';
import { LeavingService } from './leaving/leaving.service.ts';
import { OrganisationsController } from './organisations/organisations.controller.ts';
import { OrganisationsService } from './organisations/organisations.service.ts';
import { PostFacts } from './posts/post-facts.ts';
import { StandInController } from './stand-in/stand-in.controller.ts';
import { StandInService } from './stand-in/stand-in.service.ts';
import { CloseServiceController } from './services/close-service.controller.ts';
import { CloseServiceService } from './services/close-service.service.ts';
import { ServiceController } from './services/service.controller.ts';
import { ServiceService } from './services/service.service.ts';
import { WriteServiceController } from './services/write-service.controller.ts';
import { WriteServiceService } from './services/write-service.service.ts';
import { ReadListService } from './user-imports/read-list.service.ts';
import { UserImportsController } from './user-imports/user-imports.controller.ts';
import { UserImportsService } from './user-imports/user-imports.service.ts';
import { UsersController } from './users/users.controller.ts';
import { UsersService } from './users/users.service.ts';
import { WriteUserController } from './users/write-user.controller.ts';
import { WriteUserService } from './users/write-user.service.ts';

@Module({
  controllers: [
    AbsenceController,
    CloseServiceController,
    GivenRolesController,
    HistoryController,
    LeavingController,
    OrganisationsController,
    ServiceController,
    StandInController,
    UserImportsController,
    UsersController,
    WriteServiceController,
    WriteUserController,
  ],
  providers: [
    AbsenceService,
    CloseServiceService,
    GivenRolesService,
    HistoryService,
    LeavingService,
    OrganisationsService,
    PostFacts,
    RoleProposalsService,
    ServiceService,
    StandInService,
    ReadListService,
    UserImportsService,
    UsersService,
    WriteServiceService,
    WriteUserService,
  ],
})
export class DirectoryModule {}
