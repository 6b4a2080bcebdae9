import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readServiceSearch, readServicesSearch } from './search-params.ts';

export const serviceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/service/$service',
  validateSearch: readServiceSearch,
  component: lazyRouteComponent(() => import('./service-view.tsx'), 'ServiceView'),
});

export const servicesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/services',
  validateSearch: readServicesSearch,
  component: lazyRouteComponent(() => import('./services-view.tsx'), 'ServicesView'),
  staticData: { navigation: 'service' },
});
