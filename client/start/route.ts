import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { Start } from './start.tsx';

export const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: Start,
  staticData: { navigation: 'start' },
});
