import { setTimeout as pause } from 'node:timers/promises';
import type { Notebook } from './acknowledged.ts';
import type { Pair, Writer } from './people.ts';
import { Hand } from './writing.ts';

/** Writers that go on until they are told to stop. */
export interface Writers {
  readonly stop: () => Promise<void>;
}

const how = { told: true, note: 'I en samtale på skolen.' };

/** Registers somebody, then writes goals and changes the concern, over and over. */
const registering = async (hand: Hand, { municipalityId, name }: Writer, round: number): Promise<void> => {
  const id = await hand.write('registered', '', '', {
    identity: 'not_known',
    givenName: 'Ny',
    familyName: `${name}-${String(round)}`,
    birthDate: '2009-05-14',
    municipalityId,
    protection: 'none',
    level: 1,
    reason: 'Fraværet øker.',
    youngPersonTold: how,
    guardiansTold: how,
  });
  if (id === '') return;
  for (const level of [2, 3]) {
    await hand.write('goal', id, `/${id}/goals`, { ownWords: `Jeg vil jobbe med sykler, ${String(level)}.` });
    const concern = { level, reason: 'Han møter ikke.', youngPersonTold: how, guardiansTold: how };
    await hand.write('concern', id, `/${id}/concerns`, concern);
  }
};

interface OpenOffer {
  readonly id: string;
  readonly toPostId: string;
}

const isOpenOffer = (offer: unknown): offer is OpenOffer =>
  typeof offer === 'object' && offer !== null && 'answer' in offer && offer.answer === null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const listIn = (body: unknown, field: string): unknown[] => {
  const list: unknown = isRecord(body) ? body[field] : undefined;
  return Array.isArray(list) ? list : [];
};

/** Offers the baton when held, and accepts what is offered: whatever a crash left open is taken up again. */
const passing = async (hand: Hand, me: Writer, other: Writer, id: string): Promise<void> => {
  const body = await hand.read(`/${id}/case`);
  const open = listIn(body, 'batonOffers').find(isOpenOffer);
  if (open?.toPostId === me.postId)
    await hand.write('accepted', id, `/${id}/baton-offers/${open.id}/accept`, {}, open.id);
  const holds = listIn(body, 'batons').some(
    (baton) => isRecord(baton) && baton['until'] === null && baton['postId'] === me.postId,
  );
  if (holds && open === undefined)
    await hand.write('offered', id, `/${id}/baton-offers`, {
      toPostId: other.postId,
      reason: 'Jeg skal på kurs.',
    });
};

const writing = async (
  url: string,
  pair: Pair,
  at: 0 | 1,
  notebook: Notebook,
  going: () => boolean,
): Promise<void> => {
  const [me, other] = [pair.writers[at], pair.writers[at === 0 ? 1 : 0]];
  const hand = new Hand(url, me, notebook);
  for (let round = 0; going(); round += 1) {
    await registering(hand, me, round);
    for (const id of pair.youngPeople) await passing(hand, me, other, id);
    await pause(5);
  }
};

/** Eight at a time, four pairs. */
export const startWriters = (url: string, pairs: readonly Pair[], notebook: Notebook): Writers => {
  let going = true;
  const all = pairs.flatMap((pair) =>
    ([0, 1] as const).map((at) => writing(url, pair, at, notebook, () => going)),
  );
  return {
    stop: async () => {
      going = false;
      await Promise.all(all);
    },
  };
};
