import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { UserList, UserSeen, UsersQuestion } from './users.dto.ts';
import { UsersService } from './users.service.ts';

@ApiTags('directory')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  /** Everybody who works in a service, with their posts. */
  @Get()
  @May('users.read')
  listUsers(@Query() question: UsersQuestion): Promise<UserList> {
    return this.users.list(question);
  }

  /** One of them. */
  @Get(':userId')
  @May('users.read')
  readUser(@Id('userId') userId: string): Promise<UserSeen> {
    return this.users.read(userId);
  }
}
