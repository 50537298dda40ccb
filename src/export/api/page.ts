import { inLanguage } from '../../model/diagnostic.ts';
import type { PlainSchema } from '../../model/schema.ts';
import type { Context } from '../../report/context.ts';
import { addressOf, API, API_FOLDER, schemaAddress } from './index.ts';
import { scorecardResult } from './resources/scorecard-result.ts';
import { value } from './resources/value.ts';

/** A kind of file in a line: what it is, its address, one of them, its schema; addresses are below the root of the site. */
interface ResourceLine {
  readonly title: string;
  readonly address: string;
  readonly example?: string;
  readonly schema: string;
}

/** What is in the lists that most programs read, key by key. */
interface KeyTable {
  readonly heading: string;
  readonly note: string;
  readonly keys: readonly { readonly key: string; readonly meaning: string }[];
}

export interface ApiPage {
  readonly resources: readonly ResourceLine[];
  readonly promises: readonly string[];
  readonly kinds: readonly KeyTable[];
}

/** The documentation of the API, from its resources and schemas. */
export function apiPage(context: Context): ApiPage {
  const { say, language } = context;
  // Addresses are the same in every language, so one context stands for both.
  const sources = { zh: context, en: context };
  return {
    resources: API.map((resource) => {
      const key = resource.keys(sources).at(-1);
      return {
        title: inLanguage(resource.title, language),
        address: `/${API_FOLDER}${resource.address}`,
        ...(key && { example: API_FOLDER + addressOf(resource, key) }),
        schema: API_FOLDER + schemaAddress(resource.name),
      };
    }),
    promises: PROMISES.map(say),
    kinds: [
      {
        heading: say({ zh: '月份文件里的 values', en: '`values` in files of months' }),
        note: say({
          zh: '每个单位、每个指标一条；没有测量的也在内。values-<月份>.csv 的列名与此相同。',
          en: 'One for each unit and indicator, measured or not. The columns of values-<month>.csv have the same names.',
        }),
        keys: keysOf(value, context),
      },
      {
        heading: say({ zh: '月份文件里的 scorecards', en: '`scorecards` in files of months' }),
        note: say({
          zh: '每张记分卡、每个被评对象一条。',
          en: 'One for each scorecard and subject.',
        }),
        keys: keysOf(scorecardResult, context),
      },
    ],
  };
}

const PROMISES = [
  {
    zh: '文件是静态的，与网站一起生成，不需要登录以外的任何接口；地址以 index.json 为起点，里面的地址相对于它所在的文件夹。',
    en: 'Files are static and made with the site. Begin with index.json; addresses in it are relative to its folder.',
  },
  {
    zh: 'v1 之内，地址和已有的键不改、不删、不换含义；只会增加。要改就另出 v2，v1 至少再保留一年。',
    en: 'Within v1 no address and no key is changed, removed or given another meaning; new ones may come. Anything else would be v2, and v1 stays for a year.',
  },
  {
    zh: '数与 npm run score、npm run status 给出的相同：value、score 未取整，published 是公布的数。没有的数是 null，不是 0。',
    en: 'Figures are those of npm run score and npm run status: `value` and `score` are not rounded, `published` is. A figure that there is not is null, never 0.',
  },
  {
    zh: '名称和说明中英文都有（zh、en）。编号不随语言变，也不随改名变。',
    en: 'Names and words come in both languages (`zh`, `en`). Ids change with neither language nor name.',
  },
  {
    zh: '每个文件写明 asOf。月份文件的 closed 为 null 时尚未关账，数字可能变；关账后给出版次和摘要。',
    en: 'Each file says its `asOf`. While `closed` of a month is null its figures may change; once closed it has a revision and a digest.',
  },
  {
    zh: '每个数怎样算出来，只有最近一个月在这里；其他月份运行 npm run score -- --month 月份 --explain --format json。',
    en: 'Explanations are here for the latest month. For others run npm run score -- --month M --explain --format json.',
  },
] as const;

function keysOf(schema: object, { language }: Context): { key: string; meaning: string }[] {
  const { properties = {} } = schema as PlainSchema;
  return Object.entries(properties).map(([key, value]) => ({ key, meaning: meaningOf(value, language) }));
}

function meaningOf(schema: PlainSchema & { anyOf?: readonly PlainSchema[] }, language: Context['language']): string {
  const described = schema.description ?? schema.anyOf?.find(({ description }) => description)?.description ?? '';
  const [zh = '', en = zh] = described.split('\n\n');
  return inLanguage({ zh, en }, language);
}
