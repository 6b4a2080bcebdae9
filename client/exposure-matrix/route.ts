import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readMatrixSearch } from './search-params.ts';

export const exposureMatrixRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exposure-matrix',
  validateSearch: readMatrixSearch,
  component: lazyRouteComponent(() => import('./exposure-matrix.tsx'), 'ExposureMatrix'),
  staticData: { navigation: 'exposure-matrix' },
});
