import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { DirectoryHistory } from './history.dto.ts';
import { HistoryService } from './history.service.ts';

@ApiTags('directory')
@Controller()
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  /** Who changed a user and the user's posts, what and when. */
  @Get('users/:userId/history')
  @May('directory-history.read')
  ofUser(@Id('userId') userId: string): Promise<DirectoryHistory> {
    return this.history.ofUser(userId);
  }

  /** Who changed a service and the posts in it, what and when. */
  @Get('services/:serviceId/history')
  @May('directory-history.read')
  ofService(@Id('serviceId') serviceId: string): Promise<DirectoryHistory> {
    return this.history.ofService(serviceId);
  }
}
