/** What is wrong with a piece of XML: a tag that closes nothing, one left open, a bare sign, a character XML cannot hold. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const markup = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
  for (const [tag, close, name = '', , empty] of markup.matchAll(TAG)) {
    if (close && open.pop() !== name) faults.push(`${tag} closes nothing`);
    if (!close && !empty) open.push(name);
  }
  faults.push(...open.map((name) => `<${name}> is left open`));
  if (/[<>]/.test(markup.replace(TAG, '').replaceAll('>', ''))) faults.push('a bare <');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(markup)) faults.push('a bare &');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) faults.push('a character XML cannot hold');
  return faults;
}

/** The text of each element of a name, as it reads. */
export function xmlTexts(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'g'));
  return [...found].map(([, text = '']) =>
    text.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => ENTITIES[sign] ?? ''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
