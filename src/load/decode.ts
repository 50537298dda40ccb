import type { Span } from '../model/source.ts';
import { both, START, type Finding, type LoadCode } from './diagnose.ts';

/** A file's text; or, where it is no UTF-8 text, what is wrong with it and as much of it as helps to show where. */
export interface Decoded {
  readonly text: string;
  readonly problem?: { readonly code: LoadCode; readonly span: Span; readonly finding: Finding };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const gbk = new TextDecoder('gbk', { fatal: true });
const REPLACEMENT = '\uFFFD';

/** Bytes as text, without byte order mark. Only UTF-8 is text; anything else is recognised and named. */
export function decode(bytes: Uint8Array): Decoded {
  const kind = formatOf(bytes);
  if (kind) return refuse('file-binary', binary(kind));
  if (isUtf16(bytes)) return refuse('file-encoding', encodedAs('UTF-16', 'UTF-16'));
  if (bytes.includes(0))
    return refuse('file-binary', binary(both('含有零字节的二进制内容', 'binary content (zero bytes)')));
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

function refuse(code: LoadCode, finding: Finding, text = '', span = START): Decoded {
  return { text, problem: { code, span, finding } };
}

/** Valid characters of several bytes that outnumber the broken ones mean UTF-8 with a damaged spot; else it may be GBK. */
function notUtf8(bytes: Uint8Array): Decoded {
  const text = lenient.decode(bytes);
  const broken = text.split(REPLACEMENT).length - 1;
  const sound = (text.match(/[^\0-\x7F\uFFFD]/g) ?? []).length;
  if (sound > broken) {
    const start = text.indexOf(REPLACEMENT);
    return refuse('file-encoding', damaged(), text, { start, end: start + 1 });
  }
  return refuse('file-encoding', readsAsGbk(bytes) ? encodedAs('GBK', 'GBK') : encodedAs());
}

function readsAsGbk(bytes: Uint8Array): boolean {
  try {
    const foreign = gbk.decode(bytes).match(/[^\0-\x7F]/g) ?? [];
    const chinese = foreign.filter((character) => /[\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E“”‘’…—·]/.test(character));
    return foreign.length > 0 && chinese.length >= foreign.length * 0.9;
  } catch {
    return false;
  }
}

/** With its byte order mark; or without, when zero bytes stand only in even or only in odd places. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const zeros = [0, 0];
  const head = bytes.subarray(0, 4096);
  for (let i = head.indexOf(0); i !== -1; i = head.indexOf(0, i + 1)) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return bytes.length % 2 === 0 && Math.min(even, odd) === 0 && Math.max(even, odd) >= Math.max(2, head.length / 16);
}

const EXCEL = both('Excel 工作簿或压缩包', 'an Excel workbook or a zip archive');
const MAGIC: readonly (readonly [bytes: string, kind: Finding['message']])[] = [
  ['504b0304', EXCEL],
  ['504b0506', EXCEL],
  ['d0cf11e0', both('旧版 Excel 或 Word 文件', 'an old Excel or Word file')],
  ['25504446', both('PDF 文件', 'a PDF')],
  ['89504e47', both('PNG 图片', 'a PNG picture')],
  ['ffd8ff', both('JPEG 图片', 'a JPEG picture')],
  ['47494638', both('GIF 图片', 'a GIF picture')],
  ['1f8b', both('压缩包', 'a compressed file')],
];

function formatOf(bytes: Uint8Array): Finding['message'] | undefined {
  const head = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1];
}

const SAVE_AS = both(
  '请用“另存为”选择 UTF-8 编码保存：Excel 选“CSV UTF-8（逗号分隔）”，记事本在“编码”处选 UTF-8。',
  'Save it as UTF-8: in Excel choose "CSV UTF-8 (comma delimited)", in Notepad choose the encoding UTF-8.',
);

function encodedAs(zh = '', en = ''): Finding {
  if (zh === '') {
    return {
      message: both('这个文件不是 UTF-8 编码，无法读出文字', 'This file is not UTF-8, so its text cannot be read'),
      hint: SAVE_AS,
    };
  }
  return {
    message: both(`这个文件看起来是 ${zh} 编码，不是 UTF-8`, `This file looks like ${en}, not UTF-8`),
    hint: SAVE_AS,
  };
}

function damaged(): Finding {
  return {
    message: both('此处有一个损坏的字符，不是有效的 UTF-8', 'A character here is damaged: it is not valid UTF-8'),
    hint: both(
      '请把显示为 \uFFFD 的字符改成正确的字，再以 UTF-8 保存。',
      'Replace what shows as \uFFFD and save as UTF-8.',
    ),
  };
}

function binary(kind: Finding['message']): Finding {
  return {
    message: both(`这个文件不是文本：内容是“${kind.zh}”`, `This file is ${kind.en}, not text`),
    hint: both(
      '这里只能放文本文件：数据请在 Excel 中另存为“CSV UTF-8（逗号分隔）”，其他文件请移出 content 和 data。',
      'Only text files belong here: save figures from Excel as "CSV UTF-8 (comma delimited)", move other files out of content and data.',
    ),
  };
}
