import type { Language } from '../../model/diagnostic.ts';
import en from './en.json' with { type: 'json' };
import { fill, type Values } from './fill.ts';
import zh from './zh-CN.json' with { type: 'json' };

export type StringKey = keyof typeof zh;
export type { Values };
export type Translate = (key: StringKey, values?: Values) => string;

const STRINGS: Readonly<Record<Language, Readonly<Record<StringKey, string>>>> = { 'zh-CN': zh, en };

/** The texts of the shell and of components in a language. A value that a text asks for and does not get is an error. */
export function t(language: Language): Translate {
  return (key, values = {}) => fill(STRINGS[language][key], values);
}

/** Texts with their places open, for a script that fills them on the page. */
export function openTexts<Key extends StringKey>(language: Language, keys: readonly Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, STRINGS[language][key]])) as Record<Key, string>;
}
