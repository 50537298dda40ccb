import { both, problem, type ImportProblem } from './problem.ts';
import { BLANK, isErrorValue, type Content, type Sheet } from './sheet.ts';

/** The table of a text file with separated values, in any encoding that Excel and WPS write; or why it cannot be read. */
export function readCsv(bytes: Uint8Array): Sheet | ImportProblem {
  const text = decoded(bytes);
  if (text === undefined) {
    return problem(
      'import-file',
      undefined,
      both('文件的编码无法识别，或者不是文本', 'The encoding of the file is not known, or it is no text'),
      both(
        '请在 Excel 中另存为“CSV UTF-8（逗号分隔）”，或直接交 .xlsx。',
        'Save it from Excel as "CSV UTF-8 (comma delimited)", or hand in the .xlsx.',
      ),
    );
  }
  const rows = split(text, separatorOf(text)).map((row) => row.map(contentOf));
  return { hidden: false, rows, merges: [], hiddenRows: new Set() };
}

function contentOf(text: string): Content {
  if (text.trim() === '') return BLANK;
  return isErrorValue(text) ? { is: 'error', text: text.trim() } : { is: 'text', text };
}

/** UTF-16 by its mark or its zero bytes, UTF-8, else GB 18030, which holds GBK and GB 2312. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const sixteen =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : zerosIn(bytes);
  for (const encoding of sixteen ? [sixteen] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** UTF-16 without a mark: zero bytes stand only in odd places (little end first) or only in even ones. */
function zerosIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096);
  const even = head.filter((byte, i) => byte === 0 && i % 2 === 0).length;
  const odd = head.filter((byte, i) => byte === 0 && i % 2 === 1).length;
  if (bytes.length % 2 === 1 || even + odd < 2 || Math.min(even, odd) > 0) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

const SEPARATORS = ['\t', ',', ';', '\uFF0C', '\uFF1B', '|'];

/** The character that divides most of the first lines into the same number of cells. */
function separatorOf(text: string): string {
  const marked = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (marked !== undefined) return marked;
  const head = text.slice(0, 10_000);
  const score = (separator: string) => {
    const widths = split(head, separator).map((row) => row.length);
    const wide = widths.filter((width) => width > 1);
    const usual = Math.max(0, ...wide.map((width) => wide.filter((other) => other === width).length));
    return usual * 1000 + wide.length;
  };
  const scores = SEPARATORS.map((separator) => [separator, score(separator)] as const);
  return scores.reduce((best, each) => (each[1] > best[1] ? each : best), [',', 0] as const)[0];
}

/** Rows of cells. A quotation mark opens a quoted cell at its beginning only; one that is never closed ends with the text. */
function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const from = at + 1;
      let close = text.indexOf('"', from);
      while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      const to = close === -1 ? text.length : close;
      cell = text.slice(from, to).replaceAll('""', '"');
      at = to + 1;
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push(cell + text.slice(from, at));
    if (at < text.length && text[at] === separator) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    if (++at >= text.length) return rows;
  }
}
