import type { APIRoute } from 'astro';
import { changesJson } from '../../../report/changes/index.ts';
import { languageOf, languagePaths, pageTools } from '../../site.ts';

export const getStaticPaths = () => languagePaths(() => [{}]);

/** The whole change log for programs: what the page cuts is here. */
export const GET: APIRoute = ({ params }) => Response.json(changesJson(pageTools(languageOf(params['lang'])).context));
