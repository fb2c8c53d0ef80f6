import { Module } from '@nestjs/common';
import { PaperRequestsController } from './paper-requests.controller.ts';
import { PaperRequestsService } from './paper-requests.service.ts';

@Module({ controllers: [PaperRequestsController], providers: [PaperRequestsService] })
export class PaperRequestsModule {}
