import roboto from 'pdfmake/build/fonts/Roboto.js';
import pdfmake from 'pdfmake/build/pdfmake.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** Makes the PDF in the reader's browser: nothing of it goes anywhere. This module is large, so import it when it is needed. */
export async function makePdf(definition: TDocumentDefinitions): Promise<Blob> {
  pdfmake.addFontContainer(roboto);
  return pdfmake.createPdf(definition).getBlob();
}
