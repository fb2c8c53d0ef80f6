import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { OwnExport } from './own-export.dto.ts';
import { OwnExportService } from './own-export.service.ts';

@ApiTags('own page')
@Controller('young-people/:youngPersonId/own-export')
export class OwnExportController {
  constructor(private readonly files: OwnExportService) {}

  /** Everything that is written about the young person, for another program to read. */
  @Get()
  @FreshSignIn()
  @May('own-export.read')
  @Header('Content-Disposition', 'attachment; filename="laget-om-meg.json"')
  readOwnExport(@Id('youngPersonId') youngPersonId: string): Promise<OwnExport> {
    return this.files.file(youngPersonId);
  }

  /** The same as a document to read. */
  @Get('pdf')
  @FreshSignIn()
  @May('own-export.read')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async readOwnExportAsPdf(@Id('youngPersonId') youngPersonId: string): Promise<StreamableFile> {
    const paper = await this.files.paper(youngPersonId);
    return new StreamableFile(paper, {
      type: 'application/pdf',
      disposition: 'attachment; filename="laget-om-meg.pdf"',
    });
  }
}
