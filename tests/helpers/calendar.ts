/** An event of a calendar as a reader understands it: properties by name, parameters dropped, texts unescaped. */
export type ReadEvent = Readonly<Record<string, string>>;

/**
 * Reads a calendar back as RFC 5545 has it: lines of at most 75 octets ended by CRLF, folded ones put together. Throws where it
 * is none.
 */
export function readCalendar(text: string): { readonly head: ReadEvent; readonly events: readonly ReadEvent[] } {
  const lines = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)) throw new Error(`no line of a calendar: ${line}`);
  }
  const unfolded = lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  if (unfolded[0] !== 'BEGIN:VCALENDAR' || unfolded.at(-1) !== 'END:VCALENDAR') throw new Error('no calendar');
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let into = head;
  for (const line of unfolded.slice(1, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    if (name === 'BEGIN' && value === 'VEVENT') events.push((into = {}));
    else if (name === 'END') into = head;
    else into[name] = unescaped(value);
  }
  return { head, events };
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
