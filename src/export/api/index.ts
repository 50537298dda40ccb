import { flag, list, object, word } from '../../model/schema.ts';
import { both, ONE_FILE, type Key, type Resource, type Sources } from './resource.ts';
import { API_VERSION } from './of-page.ts';
import { RESOURCES } from './resources/index.ts';
import { asOf, bilingual, inMonth, orNull, publicSchema } from './schema.ts';

export type { Resource, Sources } from './resource.ts';
export { API_FOLDER, API_VERSION, apiOfPage } from './of-page.ts';

const INDEX: Resource = {
  name: 'index',
  title: { zh: '总目录：有什么、在哪里', en: 'The index: what there is, and where' },
  address: 'index.json',
  schema: object(
    {
      version: word('接口版本', 'Version'),
      name: bilingual('站点名称', 'Name of the site'),
      operator: bilingual('运营商', 'Operator'),
      demonstration: flag('是否为虚构的演示数据', 'Whether all of it is invented, for demonstration'),
      asOf,
      latest: orNull(inMonth),
      resources: list(
        object(
          {
            name: word('名称', 'Name'),
            title: bilingual('是什么', 'What it is'),
            address: word('地址，花括号里的换成编号', 'Address; what stands in braces is an id'),
            schema: word('它的 JSON Schema', 'Its JSON Schema'),
          },
          '一种文件',
          'A kind of file',
        ),
        '各种文件',
        'Kinds of files',
      ),
    },
    '总目录',
    'Index',
  ),
  keys: ONE_FILE,
  content: (_, { zh, en }) => ({
    version: API_VERSION,
    name: both(zh.site.name, en.site.name),
    operator: both(zh.site.operator, en.site.operator),
    demonstration: zh.site.demonstration === true,
    asOf: zh.asOf,
    latest: zh.latest ?? null,
    resources: RESOURCES.map(({ name, title, address }) => ({ name, title, address, schema: schemaAddress(name) })),
  }),
};

/** Every kind of file of the API, its index first. */
export const API: readonly Resource[] = [INDEX, ...RESOURCES];

export const schemaAddress = (name: string) => `schema/${name}.json`;

/** The address of a file below the folder of the version. */
export function addressOf({ address }: Resource, key: Key): string {
  return address.replace(/\{(\w+)\}/g, (_, name: string) => key[name] ?? '');
}

/** A file of the API, which is made when it is asked for. */
export interface ApiFile {
  /** Below the folder of the version. */
  readonly path: string;
  readonly resource?: Resource;
  /** Compact JSON. */
  text(): string;
}

/** Every file of the API: those of each kind, then their schemas. */
export function apiFiles(sources: Sources): ApiFile[] {
  const files = API.flatMap((resource) =>
    resource.keys(sources).map((key): ApiFile => ({
      path: addressOf(resource, key),
      resource,
      text: () => json(resource.content(key, sources)),
    })),
  );
  const schemas = API.map((resource): ApiFile => ({
    path: schemaAddress(resource.name),
    text: () => json(schemaOf(resource)),
  }));
  return [...files, ...schemas];
}

/** The schema of a resource as it is handed out. */
export function schemaOf({ schema, title, name }: Resource): unknown {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${schemaAddress(name)}`,
    title: `${title.zh} · ${title.en}`,
    ...(publicSchema(schema) as object),
  };
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;
