import type { APIRoute } from 'astro';
import { gapsJson } from '../../../report/gaps/index.ts';
import { languageOf, languagePaths, pageTools } from '../../site.ts';

export const getStaticPaths = () => languagePaths(() => [{}]);

/** The list of blind spots and broken links for programs. */
export const GET: APIRoute = ({ params }) => Response.json(gapsJson(pageTools(languageOf(params['lang'])).context));
