import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarEvents, calendarFile } from '../../src/export/calendars/index.ts';
import { instantOf } from '../../src/export/calendars/instant.ts';
import type { Context } from '../../src/report/context.ts';
import { trackAppeals } from '../../src/track/index.ts';
import { readCalendar } from '../helpers/calendar.ts';
import { handbookOf } from '../helpers/handbook.ts';

let zh: Context;
let en: Context;
const nowhere = () => undefined;

beforeAll(() => {
  const { contexts } = handbookOf();
  [zh, en] = [contexts['zh-CN'], contexts.en];
});

describe('a moment in a time zone', () => {
  test.each([
    ['2026-10-31 18:00', 'Asia/Shanghai', '2026-10-31T10:00:00.000Z'],
    ['2026-07-01 00:30', 'Europe/Berlin', '2026-06-30T22:30:00.000Z'],
    ['2026-12-31 23:59', 'America/New_York', '2027-01-01T04:59:00.000Z'],
    ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-10-31 18:00', 'Asia/Kathmandu', '2026-10-31T12:15:00.000Z'],
  ])('%s in %s is %s', (moment, zone, instant) => {
    expect(instantOf(moment, zone).toISOString()).toBe(instant);
  });

  test('in Shanghai is eight hours before what it says', () => {
    const minute = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) }).map((ms) => ms - (ms % 60_000));
    fc.assert(
      fc.property(minute, (ms) => {
        const moment = new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
        expect(instantOf(moment, 'Asia/Shanghai').getTime()).toBe(ms - 8 * 3_600_000);
      }),
    );
  });
});

describe('the calendar of all', () => {
  test('has the deadline of every open task and every open milestone', () => {
    const ids = new Set(calendarEvents(zh).map(({ id }) => id));
    const open = zh.tasks.filter(({ state }) => state !== 'done');
    expect(open.length).toBeGreaterThan(5);
    for (const { task, overdueMilestones, nextMilestone } of open) {
      expect(ids).toContain(`task-${task}`);
      for (const each of [...overdueMilestones, ...(nextMilestone ? [nextMilestone] : [])]) {
        expect(ids).toContain(`task-${task}-${each.id}`);
      }
    }
    for (const { task } of zh.tasks.filter(({ state }) => state === 'done')) expect(ids).not.toContain(`task-${task}`);
  });

  test('has meetings to come, experience days, reviews and answers that are awaited', () => {
    const kinds = new Set(calendarEvents(zh).map(({ id }) => id.replace(/-.*/, '')));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['decision', 'experience', 'meeting', 'order', 'review']));
  });

  test('has the day by which each open appeal is to be decided', () => {
    const events = new Map(calendarEvents(zh).map(({ id, at }) => [id, at]));
    for (const { appeal, decided, decideBy } of trackAppeals(zh.workspace, zh.asOf)) {
      expect(events.get(`appeal-${appeal}`)).toBe(decided === null ? (decideBy ?? undefined) : undefined);
    }
  });

  test('reads back as what it was made from, in each language', () => {
    for (const context of [zh, en]) {
      const { head, events } = readCalendar(calendarFile(context, undefined, (path) => `https://example.org/${path}`));
      expect(head['X-WR-CALNAME']).toContain(context.site.name);
      expect(events.map(({ SUMMARY, DESCRIPTION, URL }) => [SUMMARY, DESCRIPTION, URL])).toEqual(
        calendarEvents(context).map(({ summary, description, path }) => [
          ...[summary, description, `https://example.org/${path}`],
        ]),
      );
    }
  });

  test('names each event once, alike in both languages', () => {
    const ids = (context: Context) => calendarEvents(context).map(({ id }) => id);
    expect(new Set(ids(zh)).size).toBe(ids(zh).length);
    expect(ids(en)).toEqual(ids(zh));
  });

  test('says days as days and times as instants', () => {
    const { events } = readCalendar(calendarFile(zh, undefined, nowhere));
    const at = new Map(events.map(({ UID = '', DTSTART }) => [UID.split('@')[0], DTSTART]));
    expect(at.get('task-campaign-gate')).toBe('20261031T100000Z');
    for (const { id, at: moment } of calendarEvents(zh).filter((event) => event.at.length === 10)) {
      expect(at.get(id)).toBe(moment.replaceAll('-', ''));
    }
  });

  test('is the same whatever the time zone of the machine', () => {
    const { TZ } = process.env;
    const inZone = (zone: string) => {
      process.env['TZ'] = zone;
      return { offset: new Date(0).getTimezoneOffset(), text: calendarFile(en, undefined, nowhere) };
    };
    const [west, east] = [inZone('America/Los_Angeles'), inZone('Pacific/Auckland')];
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    expect(west.offset).not.toBe(east.offset);
    expect(west.text).toBe(east.text);
  });
});

test('the calendar of a department has what concerns it, and all of these make the calendar of all', () => {
  const idsOf = (department?: string) =>
    readCalendar(calendarFile(zh, department, nowhere)).events.map(({ UID }) => UID ?? '');
  const departments = [...zh.workspace.records.department.keys()];
  expect(new Set(departments.flatMap(idsOf))).toEqual(new Set(idsOf()));
  const marketing = idsOf('marketing').join();
  expect(marketing).toContain('task-campaign-gate@');
  expect(marketing).not.toContain('task-billing-recovery@');
});
