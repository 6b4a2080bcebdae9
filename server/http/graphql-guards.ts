import express, { type RequestHandler, type Response } from 'express';
import { toText } from '../api/trusted-documents.ts';
import { ProductError } from '../errors.ts';
import { statusOf } from './status.ts';
import { readerOf } from './who-asks.ts';

const refuse = (response: Response, status: number, error: Pick<ProductError, 'message' | 'code'>): void => {
  response.status(status).json({ errors: [{ message: error.message, extensions: { code: error.code } }] });
};

/** An address is written down in many logs: no question may stand in one. */
const postedOnly: RequestHandler = ({ method }, response, next) => {
  if (method === 'POST') next();
  else refuse(response.set('allow', 'POST'), 405, { code: 'BAD_INPUT', message: 'Post your question as JSON.' });
};

const trustedOnly: RequestHandler = (request, response, next) => {
  try {
    request.body = toText(request.body, readerOf(response));
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined || !(error instanceof ProductError)) throw error;
    refuse(response, status, error);
    return;
  }
  next();
};

/** What a request passes before GraphQL sees it, behind `whoAsks`. */
export const graphqlGuards: readonly RequestHandler[] = [postedOnly, express.json({ limit: '1mb' }), trustedOnly];
