import type { APIRoute } from 'astro';
import { monthBook } from '../../../../../../export/month/index.ts';
import { fileName, WORKBOOK_TYPE } from '../../../../../../export/month/files.ts';
import { monthWorkbook } from '../../../../../../export/month/workbook.ts';
import { languageOf, languagePaths, pageTools } from '../../../../../site.ts';

/** Only of the latest month: a workbook takes longer than ten pages. `npm run export -- month` writes that of any. */
export const getStaticPaths = () =>
  languagePaths(({ latest }) => (latest === undefined ? [] : [{ month: latest, file: fileName('month', latest) }]));

export const GET: APIRoute = async ({ params: { lang, month = '' } }) => {
  const { context } = pageTools(languageOf(lang));
  const bytes = await monthWorkbook(monthBook({ month }, context), month);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': WORKBOOK_TYPE } });
};
