import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readRequestsSearch } from './search-params.ts';

export const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests',
  validateSearch: readRequestsSearch,
  component: lazyRouteComponent(() => import('./requests.tsx'), 'Requests'),
  staticData: { navigation: 'requests' },
});
