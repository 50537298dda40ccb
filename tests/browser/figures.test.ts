import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { SiteName } from './support/sites.ts';
import { textOf } from './support/html.ts';
import { LANGUAGE_FOLDERS } from './support/page-types.ts';

const LANGUAGES = Object.entries(LANGUAGE_FOLDERS);

/** What stands on a page between header and footer, in one line; a comma and a dash as in print. */
function shown(site: SiteName, path: string): string {
  const html = readFileSync(join(inject('sites')[site], path, 'index.html'), 'utf8');
  return textOf(/<main\b.*<\/main>/s.exec(html)?.[0] ?? '').replaceAll('\n', ' ');
}

describe.each(LANGUAGES)('the call centre of 2007, %s', (_, home) => {
  test('calls, calls answered and connection rate as published', () => {
    const page = shown('call-centre-2007', `${home}indicators/connection-rate/`);
    for (const figure of ['8,513,560', '7,920,545', '93.03%']) expect(page).toContain(figure);
  });

  test('service level as published', () => {
    expect(shown('call-centre-2007', `${home}indicators/service-level/`)).toContain('85.07%');
  });
});

describe('satisfaction with service halls in 2008', () => {
  const AREAS = [
    { zh: '市区', en: 'City district', figures: ['94.50', '94.54', '97.31'] },
    { zh: '饶平', en: 'Raoping', figures: ['91.39', '91.72', '92.31'] },
    { zh: '潮安', en: "Chao'an", figures: ['92.63', '91.72', '96.31'] },
  ];

  test.each(AREAS)('$en, January to March', ({ zh, en, figures }) => {
    const row = figures.join(' ');
    expect(shown('hall-satisfaction-2008', '/indicators/hall-satisfaction/')).toContain(`${zh} ${row}`);
    expect(shown('hall-satisfaction-2008', '/en/indicators/hall-satisfaction/')).toContain(`${en} ${row}`);
  });

  test.each(LANGUAGES)('the target is 95 %%, %s', (_, home) => {
    expect(shown('hall-satisfaction-2008', `${home}indicators/hall-satisfaction/`)).toContain('≥ 95.00%');
  });
});

describe('the regulator’s bulletin of the first quarter of 2012', () => {
  /** As printed: telecom, mobile, unicom. */
  const PRINTED = {
    'complaints-service': ['2,033', '2,393', '2,526'],
    'complaints-network': ['752', '936', '1,430'],
    'complaints-charges': ['1,296', '2,611', '2,078'],
    'complaints-total': ['4,081', '5,940', '6,034'],
    'share-of-complaints': ['25.4%', '37.0%', '37.6%'],
    'share-of-users': ['23.2%', '53.7%', '23.1%'],
    'appeals-per-million': ['13.6', '8.6', '20.2'],
    'appeals-change': ['4.0%', '−14.3%', '−15.0%'],
  };
  const OPERATORS = {
    '/': ['中国电信', '中国移动', '中国联通'],
    '/en/': ['China Telecom', 'China Mobile', 'China Unicom'],
  };

  describe.each(Object.entries(OPERATORS))('below %s', (home, operators) => {
    test.each(Object.entries(PRINTED))('%s of each operator', (indicator, figures) => {
      const page = shown('bulletin-2012', `${home}indicators/${indicator}/`);
      // In the table of units the name, with its place before it, stands beside its figure.
      for (const [i, operator] of operators.entries()) expect(page).toMatch(new RegExp(`\\d${operator} ${figures[i]}`));
    });

    test('the total of the industry', () => {
      expect(shown('bulletin-2012', `${home}indicators/complaints-total/`)).toContain('16,055');
    });
  });
});
