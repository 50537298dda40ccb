import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { send } from '../../scripts/lib/send.ts';
import { HOSTS, MARKER, postComment, refusal, type HostName, type Place } from '../../src/host/index.ts';
import { HostServer, PERSON, ROBOT, TOKEN } from './server.ts';

describe.each(Object.keys(HOSTS) as HostName[])('%s', (name) => {
  let server: HostServer;
  beforeEach(async () => {
    server = await HostServer.start(name);
  });
  afterEach(() => {
    server.close();
  });

  const waited: number[] = [];
  const placeFor = (variables: Record<string, string> = server.variables): Place => {
    const place = HOSTS[name].place(variables);
    if ('missing' in place) throw new Error(place.missing.join());
    return place;
  };
  const post = (body: string, variables?: Record<string, string>) => {
    waited.length = 0;
    return postComment(placeFor(variables), `${MARKER}\n${body}`, {
      send,
      wait: (seconds) => Promise.resolve(waited.push(seconds)),
    });
  };
  const writes = () => server.asked.filter((line) => !line.startsWith('GET'));

  test('makes a comment, changes it, and leaves it where nothing changed', async () => {
    server.write('Well done');
    expect(await post('First')).toEqual({ done: 'created' });
    expect(await post('Second')).toEqual({ done: 'updated' });
    expect(await post('Second')).toEqual({ done: 'unchanged' });
    expect(server.comments.map(({ body }) => body)).toEqual(['Well done', `${MARKER}\nSecond`]);
    expect(writes()).toHaveLength(2);
  });

  test.each([100, 150, 250])('finds its own after %d others', async (count) => {
    for (let i = 0; i < count; i++) server.write(`Comment ${String(i)}`);
    server.write(`${MARKER}\nOld`, ROBOT);
    for (let i = 0; i < 30; i++) server.write(`Reply ${String(i)}: ${MARKER} was quoted`);
    expect(await post('New')).toEqual({ done: 'updated' });
    expect(server.comments.filter(({ body }) => body.startsWith(MARKER))).toEqual([
      expect.objectContaining({ body: `${MARKER}\nNew`, by: ROBOT }),
    ]);
  });

  test("leaves another's comment that bears its mark alone", async () => {
    server.write(`${MARKER}\nForged`, PERSON);
    expect(await post('Real')).toEqual({ done: 'created' });
    expect(server.comments[0]?.body).toBe(`${MARKER}\nForged`);
  });

  test('is refused at once by 401, and says so without the token', async () => {
    const variables = Object.fromEntries(
      Object.entries(server.variables).map(([key, value]) => [key, value === TOKEN ? 'wrong' : value]),
    );
    const result = await post('First', variables);
    expect([result, waited]).toEqual([{ refused: { status: 401, body: { message: 'Bad credentials' } } }, []]);
    if (!('refused' in result)) return;
    const said = refusal({ ...result.refused, body: { message: 'wrong of wrong' } }, placeFor(variables));
    expect(said.zh).toBe('托管平台不认这个令牌：写错了、过期了，或被吊销了，请换一个（HTTP 401，*** of ***）');
    expect(said.en).toContain('set another (HTTP 401, *** of ***)');
  });

  test('tries again after 500 and 429, as long as it is asked to, and gives up in the end', async () => {
    server.faults.push(500);
    expect(await post('First')).toEqual({ done: 'created' });
    expect(waited).toEqual([1]);
    server.faults.push(503, 429);
    expect(await post('Second')).toEqual({ done: 'updated' });
    expect(waited).toEqual([1, 9]);
    server.faults.push(...Array.from({ length: 8 }, () => 500));
    expect(await post('Third')).toMatchObject({ refused: { status: 500 } });
    expect(waited).toEqual([1, 4, 15]);
  });

  test('makes no second comment where the first was made and the answer was lost', async () => {
    // Who it is, the list, the comment.
    server.faults.push('lost', 'lost', 'lost');
    expect(await post('First')).toEqual({ done: 'unchanged' });
    expect([server.comments.length, waited]).toEqual([1, [1]]);
  });

  test('says what is missing, of which a token alone is no fault', () => {
    const token = Object.entries(server.variables).find(([, value]) => value === TOKEN)?.[0] ?? '';
    expect(HOSTS[name].place({ ...server.variables, [token]: '' })).toMatchObject({
      missing: [token],
      tokenOnly: true,
    });
    expect(HOSTS[name].place({})).toMatchObject({ tokenOnly: false });
  });

  test('reports a host that is not there', async () => {
    const variables = server.variables;
    server.close();
    const result = await post('First', variables);
    expect(result).toMatchObject({ refused: { status: 0, body: 'ECONNREFUSED' } });
    expect(waited).toEqual([1, 4, 15]);
  });
});

test("a run's token that cannot ask who it is knows its comment by its being a robot's", async () => {
  const server = await HostServer.start('github');
  server.anonymous = true;
  server.write(`${MARKER}\nForged`, PERSON);
  const own = server.write(`${MARKER}\nOld`, ROBOT);
  const place = HOSTS.github.place(server.variables) as Place;
  const result = await postComment(place, `${MARKER}\nNew`, { send, wait: () => Promise.resolve() });
  expect([result, own.body]).toEqual([{ done: 'updated' }, `${MARKER}\nNew`]);
  server.close();
});

test.each([
  ['github', { HEAD_REPOSITORY: 'stranger/handbook' }, true],
  ['github', { HEAD_REPOSITORY: 'county/handbook' }, false],
  ['github', {}, false],
  ['gitlab', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '43' }, true],
  ['gitlab', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42' }, false],
] as const)('%s with %j: from a fork is %s', async (name, more, fork) => {
  const server = await HostServer.start(name);
  expect(HOSTS[name].place({ ...server.variables, ...more })).toMatchObject({ fork });
  server.close();
});

test.each(['', 'en/'])('the guide names the variables that somebody has to set: %shosting', (language) => {
  const page = readFileSync(new URL(`../../content/handbook/${language}editing/hosting.mdx`, import.meta.url), 'utf8');
  for (const name of ['GITHUB_TOKEN', 'REPORT_TOKEN', 'REPORT_REPOSITORY', 'REPORT_API'])
    expect(page).toContain(`\`${name}\``);
});
