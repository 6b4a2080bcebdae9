import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What went by: what was asked, and what was answered. */
export interface Exchange {
  readonly asked: string;
  readonly status: number;
  readonly answered: string;
}

export interface Recorder extends AsyncDisposable {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
}

const textOf = async (message: IncomingMessage): Promise<string> =>
  (await message.setEncoding('utf8').toArray()).join('');

/** Stands before a server and writes down every exchange, so that no tool has to be believed about what it did. */
export async function record(target: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const asked = await textOf(incoming);
    const headers = { ...incoming.headers, host: new URL(target).host, 'accept-encoding': 'identity' };
    const onward = request(new URL(incoming.url ?? '/', target), { method: incoming.method, headers });
    onward.on('error', () => outgoing.destroy());
    onward.end(asked);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    const answered = await textOf(answer);
    exchanges.push({ asked, status: answer.statusCode ?? 0, answered });
    outgoing.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? 'text/plain' });
    outgoing.end(answered);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
