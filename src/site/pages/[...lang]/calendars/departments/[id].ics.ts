import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../../calendar-response.ts';
import { languageOf, languagePaths } from '../../../../site.ts';

export const getStaticPaths = () =>
  languagePaths(({ workspace }) => [...workspace.records.department.keys()].map((id) => ({ id })));

/** The deadlines and meetings of a department. */
export const GET: APIRoute = ({ params, site }) => calendarResponse(languageOf(params['lang']), params['id'], site);
