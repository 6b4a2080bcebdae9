import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readScopeSearch } from './search-params.ts';

export const personScopeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/person/$person/scope',
  validateSearch: readScopeSearch,
  component: lazyRouteComponent(() => import('./person-scope.tsx'), 'PersonScope'),
});
