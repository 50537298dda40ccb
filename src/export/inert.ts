/** Texts of records as they go into files that other programs open: what is written there is read, and never acted on. */

/** Line ends of every kind: of Windows, of old machines, and those that only Unicode knows. */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * What is no text: control characters but the line end, halves of surrogate pairs, code points that are no characters,
 * and marks that turn the direction of what is read. XML can hold hardly any of them, even escaped.
 */
const UNWANTED = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\ufeff]/gu;

/** A text without characters that are not text; every line end is `\n`, every tab a space. Lines stay lines. */
export function plainText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(UNWANTED, '');
}

/** The same on one line, where a line end would end more than the line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** What spreadsheets take for the beginning of a formula; those of full width where Chinese or Japanese is typed. */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]/;

/** The most that a cell of a spreadsheet can hold. */
const MOST = 32_767;

/**
 * A text for a cell of a table that a spreadsheet may open: one that would begin a formula gets an apostrophe before it, and
 * keeps it when it is saved as CSV and opened again. Figures are written as numbers and do not come here.
 */
export function inertCell(text: string): string {
  const plain = plainText(text);
  return cut(FORMULA.test(plain) ? `'${plain}` : plain);
}

/** `inertCell` for a workbook. */
export function workbookCell(text: string): string {
  return workbookText(inertCell(text));
}

/**
 * A text for a cell of a workbook that is read back as it was: no apostrophe, as a cell of text is no formula there. `_x0007_`
 * would stand for a character that may not be written; here it is what it says.
 */
export function workbookText(text: string): string {
  return cut(plainText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** Cut where there is more than a cell can hold, never within a character. */
function cut(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text for an element or a quoted attribute of XML. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
