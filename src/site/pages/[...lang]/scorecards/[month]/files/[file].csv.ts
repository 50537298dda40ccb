import type { APIRoute } from 'astro';
import { CSV_TYPE, fileName, TABLES, type TableName } from '../../../../../../export/month/files.ts';
import { languageOf, languagePaths, pageTools } from '../../../../../site.ts';

const NAMES = Object.keys(TABLES) as TableName[];

export const getStaticPaths = () =>
  languagePaths(({ latest }) =>
    latest === undefined ? [] : NAMES.map((name) => ({ month: latest, file: fileName(name, latest) })),
  );

export const GET: APIRoute = ({ params: { lang, month = '', file } }) => {
  const name = NAMES.find((each) => fileName(each, month) === file) ?? 'values';
  const text = TABLES[name]({ month }, pageTools(languageOf(lang)).context);
  return new Response(text, { headers: { 'content-type': CSV_TYPE } });
};
