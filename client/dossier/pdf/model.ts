import type { DossierDisclosureFragment, VersionPartsFragment } from '../../generated/graphql.ts';

/** A row of text under its heading. */
export interface Listed {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide each column is, in pdfmake's words. */
  readonly widths: readonly (string | number)[];
}

/** Everything that a dossier says, in the reader's words. */
export interface Dossier {
  readonly title: string;
  /** Under the title: its id and what more tells it apart. */
  readonly subject: string;
  readonly question: string;
  readonly address: string;
  /** An ISO day. */
  readonly day: string;
  readonly versions: VersionPartsFragment;
  readonly author: string;
  /** Remarks that its reader may not miss. */
  readonly notices: readonly string[];
  readonly svg: string | null;
  readonly disclosures: readonly DossierDisclosureFragment[];
  /** The last parts: the recall list, and before it the exposure of a partnership. */
  readonly lists: readonly { readonly title: string; readonly table: Listed }[];
}
