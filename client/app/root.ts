import { createRootRoute } from '@tanstack/react-router';
import { Crashed, NoSuchPage } from './fallbacks.tsx';
import { Layout } from './layout.tsx';
import type { NavigationLabel } from './navigation-label.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Puts the view in the navigation, under this text. */
    navigation?: NavigationLabel;
  }
}

export const rootRoute = createRootRoute({
  component: Layout,
  notFoundComponent: NoSuchPage,
  errorComponent: Crashed,
});
