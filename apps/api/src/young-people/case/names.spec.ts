import { describe, expect, it } from '@jest/globals';
import { idsToFind, putNames } from './names.ts';

const post = (id: string | null, otherwise?: string | null) => ({ $found: 'post', id, otherwise });

const answer = () => ({
  id: 'a',
  at: new Date('2026-03-01T00:00:00Z'),
  nothing: null,
  events: [
    { byName: post('p1', ''), serviceName: { $found: 'serviceOfPost', id: 'p1' } },
    { byName: post(null, 'Mormor') },
    { byName: post('unseen', null) },
    { byName: post('unseen', 'Bedriften') },
  ],
  transitions: [
    {
      senderServiceName: { $found: 'service', id: 's1' },
      senderServiceKind: { $found: 'kindOfService', id: 's1' },
      receiverServiceName: { $found: 'service', id: 's2' },
      notes: [{ givenByName: post('p2') }],
    },
  ],
});

const names = {
  posts: {
    p1: { post: 'Ingrid Haugmyr', serviceOfPost: 'Vestlia vgs' },
    p2: { post: null, serviceOfPost: 'NAV Fjordvik' },
  },
  services: { s1: { service: 'BUP Fjord', kindOfService: 'bup' } },
};

describe('names of a case', () => {
  it('asks for each post and each service once, wherever it stands', () => {
    expect(idsToFind(answer())).toEqual({ posts: ['p1', 'unseen', 'p2'], services: ['s1', 's2'] });
  });

  it('writes each name at its place, and what the reader does not see stays without one', () => {
    const read = answer();
    putNames(read, names);
    expect(read).toEqual({
      id: 'a',
      at: new Date('2026-03-01T00:00:00Z'),
      nothing: null,
      events: [
        { byName: 'Ingrid Haugmyr', serviceName: 'Vestlia vgs' },
        { byName: 'Mormor' },
        { byName: null },
        { byName: 'Bedriften' },
      ],
      transitions: [
        {
          senderServiceName: 'BUP Fjord',
          senderServiceKind: 'bup',
          receiverServiceName: null,
          notes: [{ givenByName: null }],
        },
      ],
    });
    expect(JSON.stringify(read)).not.toContain('$found');
  });

  it('leaves an answer without places as it is', () => {
    const read = { name: 'Jonas', lists: [[], [1, 2], { text: '$found' }] };
    expect(idsToFind(read)).toEqual({ posts: [], services: [] });
    putNames(read, names);
    expect(read).toEqual({ name: 'Jonas', lists: [[], [1, 2], { text: '$found' }] });
  });
});
