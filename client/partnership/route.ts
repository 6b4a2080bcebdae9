import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readPartnershipSearch, readPartnershipsSearch } from './search-params.ts';

export const partnershipsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships',
  validateSearch: readPartnershipsSearch,
  component: lazyRouteComponent(() => import('./partnerships.tsx'), 'Partnerships'),
  staticData: { navigation: 'partnership' },
});

export const partnershipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnership/$partnership',
  validateSearch: readPartnershipSearch,
  // The charts come with the view, and only with it.
  component: lazyRouteComponent(() => import('./partnership.tsx'), 'Partnership'),
});
