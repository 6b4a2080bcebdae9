import type { Express, Request, RequestHandler, Response } from 'express';
import type { Access } from '../access/access.ts';
import { NotSignedIn } from '../access/not-signed-in.ts';
import { demand, permissions } from '../access/permissions.ts';
import { type Identity, type Reader, readerFor } from '../access/reader.ts';
import { reasonOf } from '../access/reason.ts';
import type { Audit } from '../audit/audit.ts';
import { recordRefusal } from '../audit/record-refusal.ts';
import { ProductError } from '../errors.ts';
import { statusOf } from './status.ts';

type Path = keyof typeof permissions.route;

/** Each route says no in the form in which it answers. */
const sayings: Readonly<Record<Path, (response: Response, error: ProductError) => void>> = {
  '/graphql': (response, { message, code }) => response.json({ errors: [{ message, extensions: { code } }] }),
  '/export': (response, { message }) => response.type('text').send(`${message}\n`),
  '/import': (response, { message, code }) =>
    response.type('application/x-ndjson').send(`${JSON.stringify({ error: message, code })}\n`),
};

/** The person of whom an export is asked. */
function personIn({ path }: Request): string[] {
  try {
    return [...path.matchAll(/^\/flow\/([^/]+)/g)].map(([, id = '']) => decodeURIComponent(id));
  } catch {
    return [];
  }
}

/** @throws ProductError FORBIDDEN, once the attempt is on record */
async function demandRoute(identity: Identity, path: Path, request: Request, audit: Audit): Promise<void> {
  try {
    demand(identity, permissions.route[path], path);
  } catch (error) {
    const isExport = path === '/export';
    const asked = isExport ? personIn(request) : [];
    await recordRefusal(audit, identity, { way: isExport ? 'EXPORT' : 'IMPORT', question: path.slice(1), asked });
    throw error;
  }
}

const asker =
  (access: Access, path: Path, audit: Audit): RequestHandler =>
  async (request, response, next) => {
    try {
      const identity = await access.identify(request);
      await demandRoute(identity, path, request, audit);
      const reader = readerFor(identity, reasonOf(request.get('x-reason'), request.query['reason']));
      response.locals['reader'] = reader;
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined || !(error instanceof ProductError)) throw error;
      if (error instanceof NotSignedIn) response.set('www-authenticate', 'Bearer');
      sayings[path](response.status(status), error);
      return;
    }
    next();
  };

/** Before anything is read of a request for data, it is known who asks. */
export function whoAsks(app: Express, access: Access, audit: Audit): void {
  for (const path of Object.keys(permissions.route) as Path[]) app.use(path, asker(access, path, audit));
}

/**
 * Who asks, in a handler behind `whoAsks`.
 * @throws Error in one that stands elsewhere: it would answer everyone
 */
export function readerOf({ locals }: Response): Reader {
  const reader = locals['reader'] as Reader | undefined;
  if (!reader) throw new Error('This route does not ask who asks.');
  return reader;
}
