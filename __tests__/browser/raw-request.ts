import { connect } from 'node:net';
import { siteUrl } from './harness';

export interface RawAnswer {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

interface Asked {
  method?: string;
  headers?: Readonly<Record<string, string>>;
}

const LONGEST_WAIT_MS = 10_000;

/** Asks for exactly these bytes: fetch and browsers would mend a malformed address before they send it. */
export function rawRequest(target: string, { method = 'GET', headers = {} }: Asked = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(siteUrl());
  const sent = { Host: hostname, Connection: 'close', 'Content-Length': '0', ...headers };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.setTimeout(LONGEST_WAIT_MS, () =>
      socket.destroy(new Error(`no answer to ${target.slice(0, 100)}`)),
    );
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('end', () => {
      socket.destroy();
      resolve(parseAnswer(Buffer.concat(chunks).toString('utf8')));
    });
    socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
  });
}

function parseAnswer(text: string): RawAnswer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(
      lines.map((line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: /, '')]),
    ),
    body: body.join('\r\n\r\n'),
  };
}
