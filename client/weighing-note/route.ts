import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';

export const weighingNoteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/weighing-note/$weighingNote',
  component: lazyRouteComponent(() => import('./weighing-note-view.tsx'), 'WeighingNoteView'),
});
