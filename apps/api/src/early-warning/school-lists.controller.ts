import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  BeginList,
  LinesRead,
  LinesSeen,
  ListBegun,
  ListUndone,
  LookAtLines,
  SendLines,
} from './early-warning.dto.ts';
import { SchoolListsService } from './school-lists.service.ts';

@ApiTags('early-warning')
@Controller('school-lists')
export class SchoolListsController {
  constructor(private readonly lists: SchoolListsService) {}

  /** What the lines of a school's list would give, line by line, or why not. Stores nothing. */
  @Post('preview')
  @HttpCode(200)
  @May('school-list.write')
  preview(@Body() { lines }: LookAtLines): Promise<LinesSeen> {
    return this.lists.look(lines);
  }

  /** Begins to read a list in, and remembers what its columns are called. */
  @Post()
  @May('school-list.write')
  begin(@Body() body: BeginList): Promise<ListBegun> {
    return this.lists.begin(body);
  }

  /** Some of its lines, all of them or none. Only whoever is over a threshold is kept. */
  @Post(':schoolListId/lines')
  @HttpCode(200)
  @May('school-list.write')
  addLines(@Id('schoolListId') id: string, @Body() { lines }: SendLines): Promise<LinesRead> {
    return this.lists.add(id, lines);
  }

  /** Undoes it: nothing is left of the list. What has been registered as a concern stands. */
  @Post(':schoolListId/undo')
  @HttpCode(200)
  @May('school-list.write')
  undo(@Id('schoolListId') id: string): Promise<ListUndone> {
    return this.lists.undo(id);
  }
}
