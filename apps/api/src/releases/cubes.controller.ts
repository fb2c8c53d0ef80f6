import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ReleaseCubeQuery, ReleaseCubes, ReleaseCubeTable } from './cubes.dto.ts';
import { CubesService } from './cubes.service.ts';

@ApiTags('releases')
@Controller('releases/:releaseId/cubes')
export class CubesController {
  constructor(private readonly cubes: CubesService) {}

  /** The cubes of a release beside the first, with what they are divided by and for which places they stand. */
  @Get()
  @May('release.read')
  all(@Id('releaseId') releaseId: string): Promise<ReleaseCubes> {
    return this.cubes.all(releaseId);
  }

  /** One cube for a place: sums of its cells. */
  @Get(':cube')
  @May('release.read')
  table(
    @Id('releaseId') releaseId: string,
    @Param('cube') cube: string,
    @Query() query: ReleaseCubeQuery,
  ): Promise<ReleaseCubeTable> {
    return this.cubes.table(releaseId, cube, query);
  }
}
