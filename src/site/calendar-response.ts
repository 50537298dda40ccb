import { calendarFile } from '../export/calendars/index.ts';
import type { Language } from '../model/diagnostic.ts';
import { publicAddress } from '../report/public-address.ts';
import { pageTools } from './site.ts';

/** The calendar of a department, or of all, as a file. Events lead to their pages where the site knows its own address. */
export function calendarResponse(language: Language, department: string | undefined, site: URL | undefined): Response {
  const { context, href } = pageTools(language);
  const text = calendarFile(context, department, (path) =>
    site ? new URL(href(path), site).href : publicAddress(path, context),
  );
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
