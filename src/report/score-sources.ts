import type { Source } from '../model/contributions.ts';
import type { Context } from './context.ts';
import { linkTo, type Link } from './links.ts';

/** What a part of a score comes from, by name; it leads somewhere where it has a page. */
export type NamedSource = Pick<Link, 'name'> & Partial<Link>;

/** Names a part of a gap or a change of a card's score. */
export function nameSource(source: Source, card: string, context: Context): NamedSource {
  switch (source.from) {
    case 'item':
      return source.indicator !== undefined
        ? linkTo('indicator', source.indicator, context)
        : linkTo('task', source.task ?? '', context);
    case 'adjustments':
      return { name: sectionName(source.section, card, context) };
    case 'veto':
      return { name: context.say({ zh: '一票否决封顶', en: 'cap of a missed veto' }) };
    case 'floor':
      return { name: context.say({ zh: '总分不低于零', en: 'no score below zero' }) };
    case 'unit':
      return { name: context.names.unit(source.unit) };
  }
}

function sectionName(section: string, card: string, context: Context): string {
  const sections = context.workspace.records.scorecard.get(card)?.value.sections;
  return sections?.find(({ id }) => id === section)?.name ?? section;
}
