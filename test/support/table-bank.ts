import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ownCertificate } from './own-certificate.ts';

/** A bank of tables on this machine that answers as Statistics Norway's and the public health institute's do. */
export interface TableBank {
  readonly address: string;
  readonly beside: {
    readonly externalHosts: readonly string[];
    readonly externalOwn: { port: number; ca: string };
  };
  /** What was asked, question by question. */
  readonly asked: readonly { readonly path: string; readonly question: unknown }[];
  close(): Promise<void>;
}

const counties = { '0': 'Hele landet', '03': 'Oslo', '50': 'Trøndelag – Trööndelage' };
const municipalities = Object.fromEntries(
  Array.from({ length: 360 }, (_, at) => [String(1101 + at), `Kommune ${String(at + 1)}`]),
);
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Region: { ...counties, ...municipalities },
  Kjonn: { '1': 'Menn', '2': 'Kvinner' },
  Alder: Object.fromEntries(
    Array.from({ length: 120 }, (_, at) => [String(at).padStart(3, '0'), `${String(at)} år`]),
  ),
  ContentsCode: { Utenfor: 'Utenfor (prosent)' },
  Tid: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [String(2015 + at), String(2015 + at)])),
};
const canBeLeftOut = ['Kjonn', 'Alder'];
/** The bank's own limit, as Statistics Norway has one of 800 000. */
const most = 100_000;

const dataset = (wanted: Readonly<Record<string, readonly string[]>>): object | null => {
  const ids = Object.keys(labels).filter((code) => (wanted[code] ?? []).length > 0);
  const known = Object.entries(wanted).every(([code, values]) =>
    values.every((one) => labels[code]?.[one] !== undefined),
  );
  const open = Object.keys(labels).some((code) => !canBeLeftOut.includes(code) && !ids.includes(code));
  const size = ids.map((code) => wanted[code]?.length ?? 0);
  const cells = size.reduce((product, one) => product * one, 1);
  if (!known || open || cells > most) return null;
  return {
    ...{
      version: '2.0',
      class: 'dataset',
      label: 'Utenfor arbeid, etter region og år',
      source: 'Oppdiktet bank',
    },
    ...{ id: ids, size, role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] } },
    dimension: Object.fromEntries(
      ids.map((code) => [
        code,
        {
          label: code,
          category: {
            index: Object.fromEntries((wanted[code] ?? []).map((one, at) => [one, at])),
            label: Object.fromEntries((wanted[code] ?? []).map((one) => [one, labels[code]?.[one] ?? ''])),
          },
        },
      ]),
    ),
    value: Array.from({ length: cells }, (_, at) => 10 + (at % 7) / 10),
  };
};

const variables = (): object => ({
  title: 'Utenfor arbeid, etter region, kjønn, alder, statistikkvariabel og år',
  variables: Object.entries(labels).map(([code, values]) => ({
    ...{ code, text: code.toLowerCase(), values: Object.keys(values), valueTexts: Object.values(values) },
    ...(canBeLeftOut.includes(code) ? { elimination: true } : {}),
    ...(code === 'Tid' ? { time: true } : {}),
  })),
});
const dimensions = (): object => ({
  dimensions: Object.entries(labels).map(([code, values]) => ({
    ...{ code, label: code.toLowerCase() },
    categories: Object.entries(values).map(([value, label]) => ({ value, label, children: [] })),
  })),
});

type Named = Readonly<Record<string, unknown>>;
const isNamed = (given: unknown): given is Named => typeof given === 'object' && given !== null;
const texts = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : [];

/** What a question of any of the three kinds asks for. */
const wantedBy = (question: unknown): Readonly<Record<string, readonly string[]>> => {
  const asked = isNamed(question)
    ? (question['query'] ?? question['selection'] ?? question['dimensions'])
    : [];
  const list: readonly unknown[] = Array.isArray(asked) ? asked : [];
  return Object.fromEntries(
    list.filter(isNamed).map((one) => {
      const selection = isNamed(one['selection']) ? one['selection'] : one;
      return [
        String(one['code'] ?? one['variableCode']),
        texts(selection['values'] ?? selection['valueCodes']),
      ];
    }),
  );
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: AsyncIterable<Uint8Array> = request;
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(part);
  const text = Buffer.concat(read).toString('utf8');
  return text === '' ? null : JSON.parse(text);
};

const answerOf = (path: string, method: string, question: unknown): [number, object | string, string?] => {
  if (path.startsWith('/moved')) return [302, '', 'https://elsewhere.example/table'];
  if (path.startsWith('/again/api/v0')) return [307, '', path.replace('/again', '')];
  if (path.startsWith('/often/api/v0')) return [429, ''];
  if (path.startsWith('/broken/api/v0')) return [200, '<html>'];
  if (path.startsWith('/huge/api/v0')) return [200, 'x'.repeat(1_000_000)];
  if (method === 'POST') {
    const found = dataset(wantedBy(question));
    return found === null ? [400, { message: 'no' }] : [200, found];
  }
  if (path === '/api/v0/no/table/12345') return [200, variables()];
  if (/^\/api\/open\/v1\/nokkel\/Table\/7\/dimension$/.test(path)) return [200, dimensions()];
  if (path.startsWith('/api/pxwebapi/v2/tables/12345/metadata')) {
    const all = Object.fromEntries(
      Object.entries(labels).map(([code, values]) => [code, Object.keys(values)]),
    );
    const extension = { elimination: true };
    return [
      200,
      {
        ...{
          class: 'dataset',
          label: 'Utenfor arbeid',
          id: Object.keys(all),
          size: Object.values(all).map((one) => one.length),
        },
        ...{ role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] }, value: [] },
        dimension: Object.fromEntries(
          Object.entries(labels).map(([code, label]) => [
            code,
            {
              ...{ label: code, category: { index: Object.keys(label), label } },
              ...(canBeLeftOut.includes(code) ? { extension } : {}),
            },
          ]),
        ),
      },
    ];
  }
  return [404, ''];
};

/** Starts the bank on loopback, over https with a certificate of its own. */
export const startTableBank = async (): Promise<TableBank> => {
  const { cert, key } = ownCertificate();
  const asked: { path: string; question: unknown }[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const question = await bodyOf(request);
    asked.push({ path, question });
    const [status, body, location] = answerOf(path, request.method ?? '', question);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(location === undefined ? {} : { location }),
    });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const server = createServer({ cert, key }, (request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound: AddressInfo | string | null = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    asked,
    address: `https://localhost:${String(port)}`,
    beside: { externalHosts: ['localhost'], externalOwn: { port, ca: cert } },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
};
