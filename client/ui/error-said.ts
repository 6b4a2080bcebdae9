import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';

const codes = ['NOT_FOUND', 'BAD_INPUT', 'FORBIDDEN', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL'] as const;
export type ErrorCode = (typeof codes)[number];

interface Told {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export interface ErrorSaid {
  /** undefined where no answer came. */
  readonly code: ErrorCode | undefined;
  /** What to do about it, in the reader's language. */
  readonly text: string;
  /** What the API said of it, in English; empty where `text` tells as much. */
  readonly original: string;
}

/** The code that all of what went wrong has in common; INTERNAL where it is none of those that a reader can do something about. */
function codeOf(told: readonly Told[]): ErrorCode {
  const [first, ...others] = new Set(told.map(({ extensions }) => extensions?.['code']));
  return (others.length === 0 && codes.find((code) => code === first)) || 'INTERNAL';
}

/** An answer that is none of GraphQL's may still hold errors as GraphQL's do. */
function errorsIn(bodyText: string): readonly Told[] {
  try {
    const { errors } = JSON.parse(bodyText) as { readonly errors?: readonly Told[] };
    return errors ?? [];
  } catch {
    return [];
  }
}

/** @returns what the server told; undefined where none was reached */
function toldBy(error: Error): { readonly code: ErrorCode; readonly told: readonly Told[] } | undefined {
  if (CombinedGraphQLErrors.is(error)) return { code: codeOf(error.errors), told: error.errors };
  if (!ServerError.is(error)) return undefined;
  const told = errorsIn(error.bodyText);
  // What stands before the server answers so when the server does not.
  const byStatus = [429, 502, 503, 504].includes(error.statusCode) ? 'UNAVAILABLE' : 'INTERNAL';
  return { code: told.length > 0 ? codeOf(told) : byStatus, told };
}

/** Tells an error in the reader's language, and what the API said of it in its own. */
export function useErrorSaid(): (error: Error) => ErrorSaid {
  const { t } = useTranslation('app');
  const language = useLanguage();
  return (error) => {
    const answered = toldBy(error);
    if (!answered) return { code: undefined, text: t('unreachable'), original: '' };
    const { code, told } = answered;
    // What is missing is told in full in Dutch too: the address says which it is.
    const isTold = code === 'NOT_FOUND' && language === 'nl';
    return { code, text: t(`errors.${code}`), original: isTold ? '' : told.map(({ message }) => message).join(' ') };
  };
}
