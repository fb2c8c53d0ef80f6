import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../platform/request/may.ts';
import { MyList, MyListQuestion, SimilarPerson, SimilarQuestion } from './my-list.dto.ts';
import { MyListService } from './my-list.service.ts';

@ApiTags('my-list')
@Controller('my-list')
export class MyListController {
  constructor(private readonly lists: MyListService) {}

  /** The young people whose team the reader is on. */
  @Get()
  @May('my-list.read')
  read(@Query() question: MyListQuestion): Promise<MyList> {
    return this.lists.read(question);
  }

  /** Own young people with a similar name. A question that changes nothing, sent as a body so that no name stands in an address. */
  @Post('similar')
  @May('my-list.read')
  @HttpCode(200)
  similar(@Body() question: SimilarQuestion): Promise<SimilarPerson[]> {
    return this.lists.similar(question);
  }
}
