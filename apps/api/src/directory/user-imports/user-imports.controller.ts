import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../../platform/request/fresh-sign-in.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { ImportBegun, Imported, ImportUsers, ListRead, ReadList, Undone } from './user-imports.dto.ts';
import { ReadListService } from './read-list.service.ts';
import { UserImportsService } from './user-imports.service.ts';

@ApiTags('directory')
@Controller('user-imports')
export class UserImportsController {
  constructor(
    private readonly lists: ReadListService,
    private readonly imports: UserImportsService,
  ) {}

  /** Reads a list and says line by line what it would give, or why not. Saves nothing. */
  @Post('preview')
  @HttpCode(200)
  @May('user-import.write')
  preview(@Body() body: ReadList): Promise<ListRead> {
    return this.lists.read(body);
  }

  /** Begins to read a list in. */
  @Post()
  @May('user-import.write')
  @FreshSignIn()
  begin(): Promise<ImportBegun> {
    return this.imports.begin();
  }

  /** Some of its lines: all of them or none. */
  @Post(':importId/users')
  @HttpCode(200)
  @May('user-import.write')
  @FreshSignIn()
  addUsers(@Id('importId') importId: string, @Body() { users }: ImportUsers): Promise<Imported> {
    return this.imports.add(importId, users);
  }

  /** Undoes it, while nobody of them has come in. */
  @Post(':importId/undo')
  @HttpCode(200)
  @May('user-import.write')
  undo(@Id('importId') importId: string): Promise<Undone> {
    return this.imports.undo(importId);
  }
}
