import { useQuery } from '@apollo/client/react';
import { PathsDocument, type PathsQuery } from '../../generated/graphql.ts';
import type { FlowState } from '../use-flow-state.ts';

export type Path = PathsQuery['paths']['paths'][number];

/** The API's own limit. */
export const mostPaths = 500;

interface PathsAnswer {
  /** Shortest first; undefined while they are on their way, or nothing is asked. */
  readonly paths: readonly Path[] | undefined;
  /** Whether there are more than could be fetched. */
  readonly more: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

const lengthOf = ({ steps }: Path): number => steps.length;

/** The shortest of some: all that are as short as the first. */
export const shortest = (paths: readonly Path[]): readonly Path[] =>
  paths.filter((path) => lengthOf(path) === Math.min(...paths.map(lengthOf)));

/** The paths that the address asks for, as long as they are being looked at. */
export function usePaths({ person, search }: FlowState): PathsAnswer {
  const { to, start, asOf, about, tab } = search;
  const anyone = about === 'anyone' && start !== undefined;
  const { data, error, refetch } = useQuery(PathsDocument, {
    skip: tab !== 'paths' || to === undefined,
    variables: {
      to: to ?? '',
      first: mostPaths,
      ...(!anyone && { person }),
      ...(start !== undefined && { from: start }),
      ...(asOf !== undefined && { asOf }),
    },
  });
  const found = tab === 'paths' && to !== undefined ? data?.paths : undefined;
  const paths = found && (search.paths === 'all' ? found.paths : shortest(found.paths));
  return { paths, more: found?.truncated ?? false, error, retry: () => void refetch() };
}
