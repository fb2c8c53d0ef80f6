import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../../platform/request/fresh-sign-in.ts';
import { May } from '../../platform/request/may.ts';
import { MyListFileService } from './my-list-file.service.ts';

const csv = 'text/csv';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (type: string) => ({ content: { [type]: { schema: { type: 'string', format: 'binary' } } } });

@ApiTags('my-list')
@Controller('my-list')
export class MyListFileController {
  constructor(private readonly files: MyListFileService) {}

  /** The own list for a spreadsheet, as text with semicolons. */
  @Get('csv')
  @FreshSignIn()
  @May('my-list-csv-export.read')
  @ApiOkResponse(file(csv))
  async saveMyListAsCsv(): Promise<StreamableFile> {
    return new StreamableFile(await this.files.csv(), {
      type: `${csv}; charset=utf-8`,
      disposition: 'attachment; filename="mine-ungdommer.csv"',
    });
  }

  /** The own list as a spreadsheet. */
  @Get('xlsx')
  @FreshSignIn()
  @May('my-list-xlsx-export.read')
  @ApiOkResponse(file(xlsx))
  async saveMyListAsXlsx(): Promise<StreamableFile> {
    return new StreamableFile(await this.files.xlsx(), {
      type: xlsx,
      disposition: 'attachment; filename="mine-ungdommer.xlsx"',
    });
  }
}
