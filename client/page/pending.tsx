import { Failed, Loading } from '../ui/states.tsx';

interface PendingProps {
  readonly what: string;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
}

/** Stands where an answer will: still on its way, or failed. */
export function Pending({ what, error, retry }: PendingProps) {
  return error ? <Failed error={error} retry={retry} /> : <Loading what={what} />;
}
