import { NotSignedIn } from '../access/not-signed-in.ts';
import { type ErrorCode, ProductError } from '../errors.ts';

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** @returns undefined for an error that is no client's to hear */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof NotSignedIn) return 401;
  return error instanceof ProductError ? statuses[error.code] : undefined;
}
