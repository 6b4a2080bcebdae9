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

/** Beyond this many pixels on a side, or in all, a canvas may stay empty. */
const mostOnASide = 16_384;
const mostInAll = 120_000_000;
/** Twice as fine as the screen, so that it can be printed. */
const fineness = 2;

interface PngFile {
  readonly blob: Blob;
  /** How many of its pixels stand for one of the screen; less than 1: it had to be reduced, and is not as clear as on the screen. */
  readonly scale: number;
}

/** @param svg with a `width` and a `height` of its own */
export async function pngFile(svg: string): Promise<PngFile> {
  const address = URL.createObjectURL(svgFile(await withFont(svg)));
  try {
    const image = await loaded(address);
    const { width, height } = image;
    const scale = Math.min(fineness, mostOnASide / Math.max(width, height), Math.sqrt(mostInAll / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('The picture could not be drawn.')))),
    );
    return { blob, scale };
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
