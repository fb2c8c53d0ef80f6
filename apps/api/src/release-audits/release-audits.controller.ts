import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ReleaseAudit, ReleaseAudits } from './release-audits.dto.ts';
import { ReleaseAuditsService } from './release-audits.service.ts';

const csv = { content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } };

@ApiTags('releases')
@Controller()
export class ReleaseAuditsController {
  constructor(private readonly audits: ReleaseAuditsService) {}

  /** What every open release was asked before it was frozen, newest first: for anybody. */
  @Get('release-audits')
  @May('public')
  openAudits(): Promise<ReleaseAudits> {
    return this.audits.allOpen();
  }

  /** The audit of one open release. */
  @Get('release-audits/:releaseId')
  @May('public')
  openAudit(@Id('releaseId') releaseId: string): Promise<ReleaseAudit> {
    return this.audits.openOne(releaseId);
  }

  /** The same as a file, a line for each thing with what it means. */
  @Get('release-audits/:releaseId/csv')
  @May('public')
  @ApiOkResponse(csv)
  openAuditCsv(@Id('releaseId') releaseId: string): Promise<StreamableFile> {
    return this.audits.openCsv(releaseId);
  }

  /** The audit of a release that the reader sees, open or not: before it is approved for those who approve it. */
  @Get('releases/:releaseId/audit')
  @May('release.read')
  releaseAudit(@Id('releaseId') releaseId: string): Promise<ReleaseAudit> {
    return this.audits.seen(releaseId);
  }

  /** The same as a file. */
  @Get('releases/:releaseId/audit/csv')
  @May('release.read')
  @ApiOkResponse(csv)
  releaseAuditCsv(@Id('releaseId') releaseId: string): Promise<StreamableFile> {
    return this.audits.seenCsv(releaseId);
  }
}
