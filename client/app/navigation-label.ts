import type { Resources } from '../text/resources.ts';

/** The feature whose text has the view's name under `navigation`. */
export type NavigationLabel = {
  [Feature in keyof Resources]: Resources[Feature] extends { navigation: string } ? Feature : never;
}[keyof Resources];
