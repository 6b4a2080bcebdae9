import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readAuthorisationSearch, readAuthorisationsSearch } from './search-params.ts';

export const authorisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authorisation/$authorisation',
  validateSearch: readAuthorisationSearch,
  component: lazyRouteComponent(() => import('./authorisation-view.tsx'), 'AuthorisationView'),
});

export const authorisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authorisations',
  validateSearch: readAuthorisationsSearch,
  component: lazyRouteComponent(() => import('./authorisations-view.tsx'), 'AuthorisationsView'),
  staticData: { navigation: 'authorisation' },
});
