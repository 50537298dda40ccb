import type { About, Commentary, CommentarySection, PlacedSection } from '../../model/commentary.ts';
import type { HeadingNames, Named } from './names.ts';

/** Sections with what they are about, as their headings and those above them say. */
export function placed(commentary: Commentary<CommentarySection>, names: HeadingNames): Commentary {
  const above: PlacedSection[] = [];
  const sections = commentary.sections.map((section) => {
    while ((above.at(-1)?.level ?? -1) >= section.level) above.pop();
    const found = place(section, above, names);
    if (section.level > 0) above.push(found);
    return found;
  });
  return { ...commentary, sections };
}

function place(section: CommentarySection, above: readonly PlacedSection[], names: HeadingNames): PlacedSection {
  const within = above.at(-1)?.about ?? {};
  const [record, another] = section.level > 0 ? names.named(section.heading) : [];
  const depth = above.length;
  // A name that several records share names none: it is reported.
  if (!record || another) return { ...section, about: within, depth };
  return { ...section, about: aboutOf(record, within), names: record, depth };
}

/** An indicator below a unit or department is that one's figure, and the other way round; else the nearest heading counts. */
function aboutOf({ kind, id }: Named, within: About): About {
  if (kind === 'indicator') return { ...within, indicator: id };
  const { indicator } = within;
  return { [kind]: id, ...(indicator !== undefined && { indicator }) };
}
