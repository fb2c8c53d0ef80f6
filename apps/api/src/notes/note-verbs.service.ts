import { Injectable } from '@nestjs/common';
import { delayBlockers } from '#domain/note/delay';
import { blankBlockers, shareBlockers, type Standing } from '#domain/note/writing';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import type { Permission } from '#domain/roles/permissions';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { NoteSeen } from './note-page.dto.ts';
import { factsOf, NoteReaderService } from './note-reader.service.ts';
import type { DelayNote, NoteStands, ShareNote } from './note.dto.ts';
import { blank, delayNote, endDelay, share, stopSharing } from './note.sql.ts';

export interface NoteAt {
  readonly youngPersonId: string;
  readonly noteId: string;
}
type Version = NoteAt & { readonly version: number };
type Row = NoteStands & Record<string, unknown>;

/** What the owning service does with a note that stands. */
@Injectable()
export class NoteVerbsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly reader: NoteReaderService,
  ) {}

  async share(at: NoteAt, { serviceId, reason }: ShareNote): Promise<NoteStands> {
    const note = await this.open(at, 'note.share');
    const { postId, serviceId: own } = this.request.post;
    const team = await this.reader.readers(at.youngPersonId);
    requireNothingIn(shareBlockers({ ...this.standing(note, reason), note: factsOf(note), serviceId, team }));
    const values = [at.youngPersonId, own, at.noteId, serviceId, reason, postId];
    const { id } = await this.statements.one<{ id: string }>(share, values);
    return { id, version: note.version };
  }

  /** By the service that shared it, or by the young person; from the next statement. */
  async stopSharing({ youngPersonId, noteId }: NoteAt, shareId: string): Promise<NoteStands> {
    await this.access.open(youngPersonId, 'note.stop-sharing');
    const values = [shareId, noteId, youngPersonId, this.request.signedIn.userId];
    const { id } = await this.statements.one<{ id: string }>(stopSharing, values);
    return { id, version: 1 };
  }

  async blank({ version, ...at }: Version, reason: string): Promise<NoteStands> {
    const note = await this.open(at, 'note.blank');
    requireNothingIn(blankBlockers(this.standing(note, reason)));
    const values = [at.noteId, at.youngPersonId, version, reason, this.request.post.postId];
    return this.statements.changed<Row>(blank, values);
  }

  async delay({ version, ...at }: Version, wish: DelayNote): Promise<NoteStands> {
    const note = await this.open(at, 'note.delay');
    const { serviceKind, today, postId } = this.request.post;
    requireNothingIn([...this.owned(note), ...delayBlockers(wish, serviceKind ?? '', today)]);
    const values = [at.noteId, at.youngPersonId, version, wish.basis, wish.reason, wish.until, postId];
    return this.statements.changed<Row>(delayNote, values);
  }

  async endDelay({ version, ...at }: Version): Promise<NoteStands> {
    const note = await this.open(at, 'note.delay');
    requireNothingIn([...this.owned(note), ...(note.delay === null ? ['not-delayed'] : [])]);
    return this.statements.changed<Row>(endDelay, [at.noteId, at.youngPersonId, version]);
  }

  private async open({ youngPersonId, noteId }: NoteAt, permission: Permission): Promise<NoteSeen> {
    const sight = await this.access.open(youngPersonId, permission);
    return this.reader.one(youngPersonId, noteId, sight);
  }

  private standing(note: NoteSeen, reason: string): Standing {
    return {
      reason,
      blanked: note.blanked !== null,
      ownService: note.ownerServiceId === this.request.post.serviceId,
    };
  }

  private owned(note: NoteSeen): string[] {
    if (note.blanked !== null) throw refusal('blocked', ['already-blanked']);
    return note.ownerServiceId === this.request.post.serviceId ? [] : ['not-own-service'];
  }
}
