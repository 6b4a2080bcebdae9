interface Resolvers {
  withResolvers?: () => unknown;
}

/** pdf.js counts on what Node 20 does not have yet. */
function standIn(): void {
  const promises = Promise as unknown as Resolvers;
  promises.withResolvers ??= () => {
    const parts: Record<string, unknown> = {};
    parts['promise'] = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
  };
}

/** What a reader sees on each page of a PDF, line by line. */
export async function pagesOf(file: Uint8Array): Promise<string[]> {
  standIn();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );
}
