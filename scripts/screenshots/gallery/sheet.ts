// A sheet of pictures. In: addresses of pictures with their names. Out: one WebP without loss, in which the letters that
// all pictures have in common are written once: so it stays small at full size.
/** A picture and what it is called. */
export interface Placed {
  readonly name: string;
  readonly address: string;
}

const GAP = 24;
const CAPTION = 40;
/** No side of a WebP is longer. */
const LONGEST = 16_383;
/** How much wider than high a sheet may be. */
const SHAPE = 1.5;

const COLOURS = { light: { ground: '#dfe6ed', ink: '#17324d' }, dark: { ground: '#000000', ink: '#e6ecf2' } } as const;

interface Loaded {
  readonly name: string;
  readonly bitmap: ImageBitmap;
}

/** Lays pictures in columns, in their order, each below its name. */
export async function sheetOf(pictures: readonly Placed[], theme: 'light' | 'dark'): Promise<string> {
  const loaded = await Promise.all(pictures.map(load));
  const cell = Math.max(...loaded.map(({ bitmap }) => bitmap.width));
  const length = loaded.reduce((sum, { bitmap }) => sum + bitmap.height + CAPTION + GAP, 0);
  const columns = Math.max(1, Math.min(loaded.length, Math.round(Math.sqrt((length * SHAPE) / cell))));
  const filled = fill(loaded, columns, length);
  const height = Math.min(LONGEST, GAP + Math.max(...filled.map((column) => column.reduce((sum, { bitmap }) => sum + bitmap.height + CAPTION + GAP, 0))));
  const width = Math.min(LONGEST, GAP + filled.length * (cell + GAP));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('there is no canvas to draw a sheet on');
  const { ground, ink } = COLOURS[theme];
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = ink;
  pen.font = 'bold 22px sans-serif';
  filled.forEach((column, i) => {
    let y = GAP;
    for (const { name, bitmap } of column) {
      pen.fillText(name, GAP + i * (cell + GAP), y + CAPTION - 14);
      pen.drawImage(bitmap, GAP + i * (cell + GAP), y + CAPTION);
      y += CAPTION + bitmap.height + GAP;
    }
  });
  return base64(await canvas.convertToBlob({ type: 'image/webp', quality: 1 }));
}

/** Columns of about the same length, the pictures in their order. */
function fill(pictures: readonly Loaded[], columns: number, length: number): readonly (readonly Loaded[])[] {
  const filled: Loaded[][] = [[]];
  let taken = 0;
  for (const picture of pictures) {
    if (taken >= (length / columns) * filled.length && filled.length < columns) filled.push([]);
    filled.at(-1)?.push(picture);
    taken += picture.bitmap.height + CAPTION + GAP;
  }
  return filled;
}

async function load({ name, address }: Placed): Promise<Loaded> {
  return { name, bitmap: await createImageBitmap(await (await fetch(address)).blob()) };
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return btoa(text);
}
