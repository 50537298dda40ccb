import type { Head, Text } from '../search/format.ts';
import { openIndex, openText, type Index, type OpenText } from '../search/open-index.ts';

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Reads the index once, and gives it as it grows: with the names, which are few, and again with each text that has come.
 * `address` is that of the names; the texts lie beside them. An index that could not be read is asked for again next time.
 */
export function searchSource(address: string, ready: (index: Index) => void, failed: () => void): () => void {
  let asked = false;
  const readAll = async () => {
    const head = await read<Head>(address);
    const texts: OpenText[] = [];
    const begin = (name: string | undefined) =>
      name === undefined ? undefined : read<Text>(new URL(name, new URL(address, location.href)).href);
    // The next one is on its way while what has come is searched.
    let coming = begin(head.texts[0]);
    ready(openIndex(head, texts));
    while (coming) {
      const text: Text = await coming;
      coming = begin(head.texts[texts.length + 1]);
      texts.push(openText(text));
      ready(openIndex(head, [...texts]));
    }
  };
  return () => {
    if (asked) return;
    asked = true;
    readAll().catch(() => {
      asked = false;
      failed();
    });
  };
}
