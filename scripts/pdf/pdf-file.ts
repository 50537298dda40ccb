import type { Day } from '../../src/model/month.ts';

/**
 * A PDF as Chromium writes it: objects stand in the open, one after the other, and only what is drawn is compressed. That is
 * all that is relied upon; a test holds it against a real reader.
 */
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Objects by number. */
function objectsOf(text: string): Map<number, string> {
  const found = text.matchAll(/^(\d+) 0 obj\n(.*?)(?:^stream\r?$|^endobj$)/gms);
  return new Map([...found].map(([, number, body = '']) => [Number(number), body]));
}

/** Numbers of the objects of pages, in their order: a tree of pages is walked from its root. */
function pageObjects(objects: ReadonlyMap<number, string>): number[] {
  const walk = (number: number): number[] => {
    const body = objects.get(number) ?? '';
    if (!/\/Type \/Pages\b/.test(body)) return [number];
    const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(Number(kid)));
  };
  const catalogue = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? '';
  const root = /\/Pages (\d+) 0 R/.exec(catalogue)?.[1];
  return root === undefined ? [] : walk(Number(root));
}

/** How many sheets it has. */
export function sheetsOf(bytes: Uint8Array): number {
  return pageObjects(objectsOf(latin1(bytes))).length;
}

/** On which sheet each place is that the document's own links lead to, counted from 1, by the id it had in the page. */
export function placesOf(bytes: Uint8Array): Map<string, number> {
  const objects = objectsOf(latin1(bytes));
  const sheets = new Map(pageObjects(objects).map((number, i) => [number, i + 1]));
  const places = new Map<string, number>();
  for (const body of objects.values()) {
    for (const [, name = '', page] of body.matchAll(/\/([\w.#-]+) \[(\d+) 0 R \/XYZ /g)) {
      const sheet = sheets.get(Number(page));
      if (sheet !== undefined) places.set(unescaped(name), sheet);
    }
  }
  return places;
}

/** In names, what is no letter may be written as its code. */
function unescaped(name: string): string {
  return name.replace(/#([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The same document as if made on a day: the clock of the machine is left out of it. Nothing in it moves. */
export function asOfDay(bytes: Uint8Array, day: Day): Uint8Array {
  const stamp = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const dates = /(\/(?:CreationDate|ModDate) \()(D:\d{14}[+-]\d\d'\d\d')(?=\))/g;
  return Buffer.from(
    latin1(bytes).replace(dates, (_, key: string) => key + stamp),
    'latin1',
  );
}
