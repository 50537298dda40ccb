import type { APIRoute } from 'astro';
import { apiFiles, type ApiFile } from '../../../../export/api/index.ts';
import { apiSources } from '../../../site.ts';

/** Files of the API are below the root, each made once: they speak all languages. */
export const getStaticPaths = () =>
  apiFiles(apiSources()).map((file) => ({ params: { file: file.path.replace(/\.json$/, '') }, props: { file } }));

export const GET: APIRoute<{ file: ApiFile }> = ({ props }) =>
  new Response(props.file.text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
