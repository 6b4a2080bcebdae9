import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ErrorCode } from '../errors.ts';
import { logFault } from '../log.ts';

/** An error of the file system names a path of this machine; what a browser asked for is then not there. */
const isOfFiles = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^E[A-Z]+$/.test(String(error.code));

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;

const nothingThere = (response: Response): void => {
  response.status(404).json({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] });
};

/** The answer to a request that no handler of ours takes. Express would show a page of its own. */
export const nowhere: RequestHandler = (_, response) => nothingThere(response);

/**
 * The last word on a request that failed before any handler of ours could answer: too large a body, broken JSON, a bad
 * address, or a fault of ours. Express would show its own page, with a stack trace.
 */
export const fallback: ErrorRequestHandler = (error, _request, response, _next) => {
  if (response.headersSent) {
    // Half an answer can't become another one; Express would put the error's words in the log.
    logFault(error);
    response.destroy();
    return;
  }
  const status = statusOf(error);
  if (status === 404 || (status < 500 && isOfFiles(error))) {
    nothingThere(response);
    return;
  }
  const isOurs = status >= 500;
  if (isOurs) logFault(error);
  const code: ErrorCode = isOurs ? 'INTERNAL' : 'BAD_INPUT';
  const message = isOurs ? 'The server failed to answer. What went wrong is in its log.' : String(error.message);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
