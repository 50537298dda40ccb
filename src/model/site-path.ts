const ORIGIN = 'https://handbook.invalid';
const LANGUAGE_FOLDERS = /^\/(en|zh)(?=\/|$)/;

/** An address that leads out of the site, or nowhere: another host, another scheme, a place on the same page. */
const ELSEWHERE = /^\s*([a-z][a-z0-9+.-]*:|[/\\]{2}|#|$)/i;

/**
 * The path below the folder of a language that an address written in a text leads to, percent-encoded, with what follows `?`
 * and `#`; undefined for one that leads out of the site. `from` is the path of the page it is written on.
 */
export function pathInSite(target: string, from = ''): string | undefined {
  const url = ELSEWHERE.test(target) ? null : URL.parse(target, `${ORIGIN}/${from}`);
  if (url?.origin !== ORIGIN) return undefined;
  return url.pathname.replace(LANGUAGE_FOLDERS, '').replace(/^\//, '') + url.search + url.hash;
}
