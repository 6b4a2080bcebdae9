import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** Hands a file to the reader's browser to keep. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to begin reading it first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const svgFile = (svg: string): Blob =>
  new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', svg], { type: 'image/svg+xml' });

async function asDataAddress(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** A picture that is drawn as an image sees no font of the page, so it gets one of its own. */
async function withFont(svg: string): Promise<string> {
  const source = await asDataAddress(inter);
  const face = `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${source}) format("woff2")}`;
  return svg.replace(/^<svg[^>]*>/, (start) => `${start}<style>${face}</style>`);
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** Beyond this many pixels on a side a canvas may stay empty. */
const mostPixels = 8192;
/** Twice as fine as the screen, so that it can be printed. */
const fineness = 2;

/** @param svg with a `width` and a `height` of its own */
export async function pngFile(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(await withFont(svg)));
  try {
    const image = await loaded(address);
    const scale = Math.min(fineness, mostPixels / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Names of files are cut by some systems, and not all take every character. */
const longest = 80;

export const fileName = (name: string, ending: string): string => {
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${plain.slice(0, longest).replaceAll(/^[-.]+|[-.]+$/g, '')}.${ending}`;
};
