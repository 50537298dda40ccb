const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z0-9]/;
const DIGIT = /\d/;
/** Letters, digits and signs as wide as a Chinese character, and how far they lie from the narrow ones. */
const WIDE = /[！-～]/g;
const TO_WIDE = 0xfee0;

/**
 * A text to look for. `expression` matches it in any case and width, whatever space stands between a Chinese character and a
 * letter; `atWordStart` asks that no word or number has begun before it: 4小时 is not in 24小时.
 */
export interface Phrase {
  readonly text: string;
  readonly expression: RegExp;
  readonly atWordStart: boolean;
}

/** What was asked for: the whole as it stands, and its words. */
export interface Query {
  readonly phrase: Phrase;
  /** One where no space is in the query, or where it stands in quotation marks. */
  readonly parts: readonly Phrase[];
  /** Whether pages with all parts are wanted even where the whole stands somewhere: a space in Chinese means both. */
  readonly isList: boolean;
}

/** A query as it is compared: full-width letters and capitals are the same as others. Undefined where nothing is asked. */
export function readQuery(asked: string): Query | undefined {
  const narrow = asked.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - TO_WIDE));
  const folded = narrow.toLowerCase().replace(/\s+/g, ' ').trim();
  const text = folded.replace(/["“”「」]/g, '').trim();
  if (text === '') return undefined;
  const quoted = /^["“「].+["”」]$/.test(folded);
  const words = quoted ? [text] : text.split(' ');
  return { phrase: phraseOf(text), parts: words.map(phraseOf), isList: words.length > 1 && HAN.test(text) };
}

/** How a character may be written in a text. */
function written(character: string): string {
  const upper = character.toUpperCase();
  const forms = new Set(upper.length === character.length ? [character, upper] : [character]);
  const isNarrow = /^[!-~]$/.test(character);
  const wide = isNarrow ? [...forms].map((form) => String.fromCharCode(form.charCodeAt(0) + TO_WIDE)) : [];
  const all = [...forms, ...wide].map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return all.length === 1 ? (all[0] ?? '') : `[${all.join('')}]`;
}

/** A folded text as it may stand in pages. */
export function phraseOf(text: string): Phrase {
  const characters = [...text];
  const source = characters.map((character, i) => {
    const [before = ' ', after = ' '] = [characters[i - 1], characters[i + 1]];
    // First contact and first-contact are the same; in Chinese a space says nothing.
    if (/[ -]/.test(character)) return LATIN.test(before) && LATIN.test(after) ? '[ \\-–]' : '[ \\-–]?';
    const isJoint = (HAN.test(before) && LATIN.test(character)) || (LATIN.test(before) && HAN.test(character));
    return (isJoint ? ' ?' : '') + written(character);
  });
  // A number is looked for as a whole: 1 is not in 10, nor in 1.5.
  const end = DIGIT.test(characters.at(-1) ?? '') ? '(?![0-9]|[.,][0-9])' : '';
  return { text, expression: new RegExp(source.join('') + end, 'g'), atWordStart: LATIN.test(characters[0] ?? '') };
}

const IN_WORD = /[\p{Script=Latin}\p{N}]/u;

/** Whether a word or number that goes on at `index` has begun before it. */
function isWithin(text: string, index: number): boolean {
  const before = text[index - 1];
  if (before === undefined) return false;
  if (IN_WORD.test(before)) return true;
  return /[.,]/.test(before) && DIGIT.test(text[index] ?? '') && DIGIT.test(text[index - 2] ?? '');
}

/** Where a phrase stands in a text, from the first place to the last. */
export function* placesOf({ expression, atWordStart }: Phrase, text: string): Generator<readonly [number, number]> {
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    const [{ length }, { index }] = [found[0], found];
    if (length === 0) return;
    if (!atWordStart || !isWithin(text, index)) yield [index, index + length];
    expression.lastIndex = index + length;
  }
}

/** The first place of a phrase in a text. */
export function firstPlace(phrase: Phrase, text: string): readonly [number, number] | undefined {
  const { value } = placesOf(phrase, text).next();
  return value ?? undefined;
}
