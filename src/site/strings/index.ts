import type { Language } from '../../model/diagnostic.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh-CN.json' with { type: 'json' };

export type StringKey = keyof typeof zh;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: StringKey, values?: Values) => string;

const STRINGS: Readonly<Record<Language, Readonly<Record<StringKey, string>>>> = { 'zh-CN': zh, en };

/** `{name}`, or `{count|one|other}` for words that follow a number. */
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** The texts of the shell and of components in a language. A value that a text asks for and does not get is an error. */
export function t(language: Language): Translate {
  const strings = STRINGS[language];
  return (key, values = {}) =>
    strings[key].replace(PLACE, (_place, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`string ${key} needs a value for ${name}`);
      return one === undefined || other === undefined ? String(value) : Number(value) === 1 ? one : other;
    });
}
