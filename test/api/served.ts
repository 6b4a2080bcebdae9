import { tmpdir } from 'node:os';
import { type Access, localAccess } from '../../server/access/access.ts';
import { openApi } from '../../server/api/api.ts';
import type { Audit } from '../../server/audit/audit.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { serve } from '../../server/http/http.ts';
import { logFault } from '../../server/log.ts';
import { listed } from '../audit/listed.ts';

/** A server on a free loopback port, gone with the test that owns it. */
export interface Served extends AsyncDisposable {
  readonly url: string;
}

/**
 * @param access without one, whoever asks is the one user of this machine
 * @param audit without one, a list that is thrown away
 * @param port without one, any that is free
 */
export async function served(
  graph: Graph,
  access: Access = localAccess,
  audit: Audit = listed(),
  port = 0,
): Promise<Served> {
  const api = await openApi(logFault);
  const { server, url } = await serve(api, graph, { host: '127.0.0.1', port, dataDir: tmpdir() }, access, audit);
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.stop();
    },
  };
}
