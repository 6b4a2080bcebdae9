import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import express, { type Express, type Response } from 'express';
import { nonceOf } from './headers.ts';

const built = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** A file that holds no data may be kept; its time is what the build made of its name. */
const keep = (value: string) => (response: Response) => {
  response.set('cache-control', value);
};

async function sendIndex(page: string, response: Response): Promise<void> {
  const index = await readFile(`${page}/index.html`, 'utf8').catch(() => null);
  if (index === null) {
    response.status(503).type('text').send('The page is not built: run "npm run build".\n');
    return;
  }
  response.type('html').send(index.replaceAll('CSP_NONCE', nonceOf(response)));
}

/**
 * Every path that is not a file is the page's own: its address holds the state of a view.
 * @param page the folder that the build wrote
 */
export function pageFiles(app: Express, page: string = built): void {
  const assets = { setHeaders: keep('public, max-age=31536000, immutable'), fallthrough: false };
  app.use('/assets', express.static(`${page}/assets`, assets));
  app.use(express.static(page, { index: false, setHeaders: keep('no-cache') }));
  app.get(/^\/(?!graphql)/, (_, response) => sendIndex(page, response));
}
