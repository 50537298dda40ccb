import { getDocumentProxy } from 'unpdf';

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** A PDF as another program reads it. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  /** The day that it says it was made on. */
  readonly made: string;
  /** Texts of pages, in the order in which they are written. */
  readonly pages: readonly string[];
  /** In points. */
  readonly sizes: readonly (readonly number[])[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly outline: readonly Bookmark[];
  /** Addresses of links that lead out of it. */
  readonly links: readonly string[];
  /** The page of a named place, counted from 1. */
  placeOf(name: string): Promise<number>;
}

/** Without white space, of which a reader of PDF guesses where it was. */
export function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

interface Font {
  readonly loadedName: string;
  readonly name: string;
  readonly missingFile?: boolean;
  readonly isType3Font?: boolean;
}

export async function openPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, string>>;
  const pages: string[] = [];
  const sizes: number[][] = [];
  const links: string[] = [];
  const fonts = new Map<string, { name: string; embedded: boolean }>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([Math.round(width), Math.round(height)]);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) links.push(url);
    await page.getOperatorList();
    for (const { fontName } of items.flatMap((item) => ('fontName' in item ? [item] : []))) {
      if (fonts.has(fontName)) continue;
      const font = page.commonObjs.get(fontName) as Font;
      fonts.set(fontName, { name: font.name, embedded: font.isType3Font === true || font.missingFile !== true });
    }
  }
  return {
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    made: info['CreationDate'] ?? '',
    ...{ pages, sizes, links, fonts: [...fonts.values()] },
    outline: ((await pdf.getOutline()) ?? []) as Bookmark[],
    placeOf: async (name) => {
      const [page] = (await pdf.getDestination(name)) as [Parameters<typeof pdf.getPageIndex>[0]];
      return (await pdf.getPageIndex(page)) + 1;
    },
  };
}
