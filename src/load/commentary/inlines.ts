import type { Link, PhrasingContent } from 'mdast';
import { plainText, type Commentary, type Inline } from '../../model/commentary.ts';
import type { Place, SourceFile } from '../../model/source.ts';

export type Links = Commentary['links'][number][];

/** Reads lines of a file; the links in them are added to `links`. */
export function inlineReader(file: SourceFile, links: Links) {
  const read = (nodes: readonly PhrasingContent[], within: Place): Inline[] =>
    nodes.flatMap((node) => inline(node, node.position ? placeOf(node, file) : within));

  const inline = (node: PhrasingContent, place: Place): Inline[] => {
    switch (node.type) {
      case 'text':
        return emphasised(joined(node.value, place), typed(place).text);
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: read(node.children, place) }];
      case 'link':
        return link(node, place);
      default:
        return [typed(place)];
    }
  };

  const link = (node: Link, place: Place): Inline[] => {
    // What was found to be an address by itself has no place of its own, and takes in Chinese text that follows.
    const children = read(node.children, place);
    const bare = node.position === undefined || !/^[[<]/.test(typed(place).text);
    const [address = ''] = bare ? (/^[\x21-\x7e]*/.exec(node.url) ?? []) : [node.url];
    if (!isAllowed(address)) return bare ? children : [typed(place)];
    links.push({ target: address, place });
    if (!bare) return [{ kind: 'link', target: address, children }];
    const text = plainText(children);
    const [shown = ''] = /^[\x21-\x7e]*/.exec(text) ?? [];
    const rest = text.slice(shown.length);
    const found: Inline = { kind: 'link', target: address, children: [{ kind: 'text', text: shown }] };
    return rest === '' ? [found] : [found, { kind: 'text', text: rest }];
  };

  return read;
}

const STRONG = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*/g;

/**
 * A text in which emphasis was not seen, because Markdown expects a blank beside `**` where a mark stands within:
 * `**原因：**人手不足`. Chinese has none there. `typed` is how it stands in the file, where asterisks may be meant as such.
 */
function emphasised(text: string, typed: string): Inline[] {
  const found: Inline[] = [];
  let done = 0;
  const upTo = (end: number) => {
    if (end > done) found.push({ kind: 'text', text: text.slice(done, end) });
  };
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(STRONG)) {
    if (!typed.includes(whole)) continue;
    upTo(index);
    found.push({ kind: 'strong', children: [{ kind: 'text', text: inner }] });
    done = index + whole.length;
  }
  upTo(text.length);
  return found;
}

/** What is no part of a commentary, just as it was typed. */
function typed({ file, span }: Place): Inline & { kind: 'text' } {
  return { kind: 'text', text: file.text.slice(span.start, span.end) };
}

export function placeOf({ position }: Pick<PhrasingContent, 'position'>, file: SourceFile): Place {
  return { file, span: { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 } };
}

/** Addresses of the web and of this site; nothing that runs, and no place on a page that is not known. */
function isAllowed(target: string): boolean {
  const seen = target.replace(/[\0-\x20]/g, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(seen)) return /^https?:\/\//i.test(seen);
  return seen !== '' && !/^([/\\]{2}|\\|#)/.test(seen);
}

const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;

/** Lines of a paragraph as one: with a blank between them, but none where Chinese goes on. */
function joined(text: string, { file, span }: Place): string {
  return text.replace(/[ \t]*\r?\n[ \t]*/g, (end, at: number) => {
    const before = text[at - 1] ?? beside(file, span.start, -1);
    const after = text[at + end.length] ?? beside(file, span.end, 1);
    return HAN.test(before) && HAN.test(after) ? '' : ' ';
  });
}

/** The nearest character outside of a text that is no mark: what stands in the emphasis or link beside it. */
function beside({ text }: SourceFile, offset: number, step: 1 | -1): string {
  let at = step === 1 ? offset : offset - 1;
  while (/[*_[\]`\s]/.test(text[at] ?? '')) at += step;
  return text[at] ?? '';
}
