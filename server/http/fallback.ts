import type { ErrorRequestHandler } from 'express';
import type { ErrorCode } from '../errors.ts';

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;

/**
 * The last word on a request that failed before any handler of ours could answer: too large a body, broken JSON, a bad
 * address, or a fault of ours. Express would show its own page, with a stack trace.
 */
export const fallback: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = statusOf(error);
  const isOurs = status >= 500;
  if (isOurs) console.error(error);
  const code: ErrorCode = isOurs ? 'INTERNAL' : 'BAD_INPUT';
  const message = isOurs ? 'The server failed to answer. What went wrong is in its log.' : String(error.message);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
