import type { APIRoute } from 'astro';
import { languageOf, languagePaths } from '../../../site.ts';
import { calendarResponse } from '../../../calendar-response.ts';

export const getStaticPaths = () => languagePaths(() => [{}]);

/** Every deadline and meeting. */
export const GET: APIRoute = ({ params, site }) => calendarResponse(languageOf(params['lang']), undefined, site);
