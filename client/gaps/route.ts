import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readGapsSearch } from './search-params.ts';

export const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/not-on-record',
  validateSearch: readGapsSearch,
  component: lazyRouteComponent(() => import('./gaps.tsx'), 'Gaps'),
  staticData: { navigation: 'gaps' },
});
