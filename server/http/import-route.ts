import express, { type Express, type Response } from 'express';
import type { Audit } from '../audit/audit.ts';
import { recordImport } from '../audit/record-import.ts';
import { type ErrorCode, ProductError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { digestOf } from '../import/digest.ts';
import { importFolder } from '../import/import-folder.ts';
import { ImportRefused } from '../import/problem.ts';
import { templateZip } from '../import/template.ts';
import { unpack } from '../import/unpack.ts';
import { logFault } from '../log.ts';
import { readerOf } from './who-asks.ts';

/** A line of the answer: how far it is, and last what came of it. */
type Line =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly result: unknown }
  | { readonly problems: unknown }
  | { readonly error: string; readonly code: ErrorCode };

const tell = (response: Response, line: Line): void => {
  response.write(`${JSON.stringify(line)}\n`);
};

function outcomeOf(error: unknown): Line {
  if (error instanceof ImportRefused) return { problems: error.problems };
  if (error instanceof ProductError && error.code !== 'INTERNAL') return { error: error.message, code: error.code };
  logFault(error);
  const told = 'The server failed to import. What went wrong is in its log, and nothing was written.';
  return { error: told, code: 'INTERNAL' };
}

/**
 * POST /import?dryRun=true|false with a zip of a folder: answers in lines of JSON, progress first, then `result`,
 * `problems` or `error`. A page elsewhere can not send this media type without asking first.
 * GET /import/template.zip: an empty folder of the format.
 * @param dataDir where the zip is unpacked while it is imported
 */
export function importRoute(app: Express, graph: Graph, audit: Audit, dataDir: string): void {
  app.get('/import/template.zip', (_, response) => {
    response.attachment('template.zip').send(Buffer.from(templateZip()));
  });
  app.post('/import', express.raw({ type: 'application/zip', limit: '256mb' }), async (request, response) => {
    response.type('application/x-ndjson');
    try {
      if (!Buffer.isBuffer(request.body)) throw new ProductError('BAD_INPUT', 'Send a zip (application/zip).');
      using folder = unpack(request.body, dataDir);
      const dryRun = request.query['dryRun'] === 'true';
      const progress = (done: number, total: number) => tell(response, { progress: { done, total } });
      const importer = { by: readerOf(response), way: 'IMPORT', dryRun, sha256: digestOf(folder.path) } as const;
      const result = await recordImport(audit, importer, (about) =>
        importFolder(graph, folder.path, { dryRun, progress, about }),
      );
      tell(response, { result });
    } catch (error) {
      tell(response, outcomeOf(error));
    }
    response.end();
  });
}
