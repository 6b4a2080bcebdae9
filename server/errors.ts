/** The closed set of codes that a client can meet. */
export type ErrorCode = 'NOT_FOUND' | 'BAD_INPUT' | 'FORBIDDEN' | 'TIMEOUT' | 'UNAVAILABLE' | 'INTERNAL';

/** An error whose sentence may be shown to a user; the cause stays on the server. */
export class ProductError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ProductError';
    this.code = code;
  }
}

/** @param what the kind of thing asked for, as the schema names it; @param id as it was given */
export const notFound = (what: string, id: string): ProductError =>
  new ProductError('NOT_FOUND', `There is no ${what} with the id "${id}".`);

/** @param message names the argument, the value and what would be right */
export const badInput = (message: string, options?: ErrorOptions): ProductError =>
  new ProductError('BAD_INPUT', message, options);

/** @param message says what can't be reached and what a user can do */
export const unavailable = (message: string, cause?: unknown): ProductError =>
  new ProductError('UNAVAILABLE', message, { cause });

/** Whether something failed for want of room on the disk: it is full, or a quota or a limit on a file's size is reached. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof Error && /ENOSPC|EDQUOT|EFBIG|os error (28|122|27)\)/.test(error.message);
