import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readFlowSearch } from './search-params.ts';

export const flowRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/person/$person',
  validateSearch: readFlowSearch,
  // Cytoscape comes with the view, and only with it.
  component: lazyRouteComponent(() => import('./flow-view.tsx'), 'FlowView'),
});
