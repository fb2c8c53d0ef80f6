import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { RegisterMove } from './move.dto.ts';
import { MovesService } from './moves.service.ts';

@ApiTags('transitions')
@Controller('young-people/:youngPersonId/transitions/:transitionId/move')
export class MovesController {
  constructor(private readonly moves: MovesService) {}

  /** The young person lives there now. The team and the consents of the old municipality last thirty days more, unless renewed. */
  @Post()
  @May('transition.meet')
  @HttpCode(204)
  registerMove(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Body() { municipalityId }: RegisterMove,
  ): Promise<void> {
    return this.moves.register(youngPersonId, transitionId, municipalityId);
  }

  /** It was wrong: as long as nothing has ended by it, everything is as before. */
  @Post('undo')
  @May('transition.meet')
  @HttpCode(204)
  undoMove(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
  ): Promise<void> {
    return this.moves.undo(youngPersonId, transitionId);
  }
}
