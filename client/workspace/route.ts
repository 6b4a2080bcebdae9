import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { exampleNamed } from './examples.ts';

interface WorkspaceSearch {
  readonly example?: string | undefined;
}

export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/query',
  validateSearch: (search): WorkspaceSearch => ({ example: exampleNamed(search['example']) }),
  component: lazyRouteComponent(() => import('./workspace.tsx'), 'Workspace'),
  staticData: { navigation: 'workspace' },
});
