export type Values = Readonly<Record<string, string | number>>;

/** `{name}`, or `{count|one|other}` for words that follow a number. */
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** A text with its values in their places. A value that it asks for and does not get is an error. */
export function fill(text: string, values: Values): string {
  return text.replace(PLACE, (_place, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${text}” needs a value for ${name}`);
    return one === undefined || other === undefined ? String(value) : Number(value) === 1 ? one : other;
  });
}
