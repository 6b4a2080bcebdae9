import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readWorklistSearch } from './search-params.ts';

export const worklistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/worklist',
  validateSearch: readWorklistSearch,
  component: lazyRouteComponent(() => import('./worklist.tsx'), 'Worklist'),
  staticData: { navigation: 'worklist' },
});
