// A sheet of pictures. In: addresses of pictures with their names, and how they are put there. Out: one WebP.
/** A picture and what it is called. */
export interface Placed {
  readonly name: string;
  readonly address: string;
}

/** How pictures are put on a sheet: scaled, and cut after so many px of their own. */
export interface Look {
  readonly scale: number;
  readonly longest: number;
  readonly theme: 'light' | 'dark';
}

const GAP = 12;
const CAPTION = 18;
/** How much wider than high a sheet may be. */
const SHAPE = 1.5;
/** Of 0 to 1. Letters stay legible, and a sheet small. */
const QUALITY = 0.1;

const COLOURS = { light: { ground: '#dfe6ed', ink: '#17324d' }, dark: { ground: '#000000', ink: '#e6ecf2' } } as const;

/** A picture with its place on the sheet. */
interface Laid {
  readonly name: string;
  readonly bitmap: ImageBitmap;
}

/** Lays pictures in columns, in their order, each below its name. */
export async function sheetOf(pictures: readonly Placed[], { scale, longest, theme }: Look): Promise<string> {
  const laid = await Promise.all(pictures.map((picture) => load(picture, scale, longest)));
  const cell = Math.max(...laid.map(({ bitmap }) => bitmap.width));
  const columns = columnsOf(laid, cell);
  const canvas = new OffscreenCanvas(GAP + columns.length * (cell + GAP), GAP + Math.max(...columns.map(heightOf)));
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('there is no canvas to draw a sheet on');
  const { ground, ink } = COLOURS[theme];
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = ink;
  pen.font = 'bold 12px sans-serif';
  columns.forEach((column, i) => {
    const x = GAP + i * (cell + GAP);
    let y = GAP;
    for (const { name, bitmap } of column) {
      pen.fillText(name, x, y + CAPTION - 5, cell);
      pen.drawImage(bitmap, x, y + CAPTION);
      y += CAPTION + bitmap.height + GAP;
    }
  });
  return base64(await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY }));
}

/** Columns of about the same length, the pictures in their order. */
function columnsOf(laid: readonly Laid[], cell: number): readonly (readonly Laid[])[] {
  const length = heightOf(laid);
  const count = Math.max(1, Math.min(laid.length, Math.round(Math.sqrt((length * SHAPE) / cell))));
  const columns: Laid[][] = [[]];
  let taken = 0;
  for (const picture of laid) {
    if (taken >= (length / count) * columns.length && columns.length < count) columns.push([]);
    columns.at(-1)?.push(picture);
    taken += heightOf([picture]);
  }
  return columns;
}

function heightOf(column: readonly Laid[]): number {
  return column.reduce((sum, { bitmap }) => sum + bitmap.height + CAPTION + GAP, 0);
}

async function load({ name, address }: Placed, scale: number, longest: number): Promise<Laid> {
  const whole = await createImageBitmap(await (await fetch(address)).blob());
  const height = Math.min(whole.height, longest);
  return { name, bitmap: await createImageBitmap(whole, 0, 0, whole.width, height, { resizeWidth: Math.round(whole.width * scale), resizeHeight: Math.round(height * scale), resizeQuality: 'high' }) };
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return btoa(text);
}
