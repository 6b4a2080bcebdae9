import type { Plugin } from 'vite';

const dataUrl = /url\((?:"data:([^"]*)"|'data:([^']*)'|data:([^)"']*))\)/g;

/** @param rest of a `data:` URL; @returns how a file of its kind ends, and what is in it */
function unpack(rest: string): { readonly ending: string; readonly source: Buffer | string } {
  const comma = rest.indexOf(',');
  const [type = '', ...parameters] = rest.slice(0, comma).split(';');
  const content = rest.slice(comma + 1);
  const ending = type.replace(/^.*\//, '').replace(/\+.*$/, '');
  return {
    ending,
    source: parameters.includes('base64') ? Buffer.from(content, 'base64') : decodeURIComponent(content),
  };
}

/**
 * Writes what stylesheets of libraries hold as `data:` URLs to files beside them: the content policy of the page lets
 * pictures and fonts come from its own server alone.
 */
export const filesOfDataUrls = (): Plugin => ({
  name: 'files-of-data-urls',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
      asset.source = String(asset.source).replaceAll(dataUrl, (_whole, ...found: (string | undefined)[]) => {
        const { ending, source } = unpack(found.slice(0, 3).find((rest) => rest !== undefined) ?? '');
        const file = this.emitFile({ type: 'asset', name: `data.${ending}`, source });
        return `url(/${this.getFileName(file)})`;
      });
    }
  },
});
