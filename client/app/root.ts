import { createRootRoute } from '@tanstack/react-router';
import { Crashed, NoSuchPage } from './fallbacks.tsx';
import { Layout } from './layout.tsx';
import type { NavigationLabel } from './navigation-label.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Puts the view in the navigation, under this text. */
    navigation?: NavigationLabel;
    /** The question of the API without which the view has nothing to show: who may not ask it finds no way there. */
    asks?: string;
  }
}

export const rootRoute = createRootRoute({
  component: Layout,
  notFoundComponent: NoSuchPage,
  errorComponent: Crashed,
});
