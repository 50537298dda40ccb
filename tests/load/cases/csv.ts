import type { Case } from './case.ts';

const HEAD = 'unit,indicator,numerator,denominator,value,status,note\n';
const COMMA = '\uFF0C';

export const BROKEN_CSV: readonly Case[] = [
  ['only empty lines', '\n\n', 'file-empty 1:1'],
  ['semicolons', 'unit;indicator;value\nu;i;1\n', 'csv-separator 1:5'],
  ['tabs', 'unit\tindicator\tvalue\n', 'csv-separator 1:5'],
  ['full-width commas in the header', `单位${COMMA}指标${COMMA}数值\n`, 'csv-separator 1:3'],
  ['full-width comma in a row', `${HEAD}u,i,1${COMMA}2,,,\n`, 'csv-separator 2:6'],
  ['unknown column', 'unit,indicator,value,target\nu,i,1,2\n', 'measurement-wrong-columns 1:22'],
  ['mistyped column', 'unit,indicators,value\nu,i,1\n', 'measurement-wrong-columns 1:6'],
  ['column twice', 'unit,unit,indicator,value\nu,u,i,1\n', 'measurement-wrong-columns 1:6'],
  ['column twice in two languages', 'unit,indicator,value,单位\nu,i,1,u\n', 'measurement-wrong-columns 1:22'],
  ['column without a name', 'unit,indicator,value,\nu,i,1,\n', 'measurement-wrong-columns 1:22'],
  ['no figures', 'unit,indicator\nu,i\n', 'measurement-wrong-columns 1:1'],
  ['numerator alone', 'unit,indicator,numerator\nu,i,1\n', 'measurement-wrong-columns 1:1'],
  ['no unit', 'indicator,value\ni,1\n', 'measurement-wrong-columns 1:1'],
  [
    'title above the header',
    '月度数据\nunit,indicator,value\n',
    'measurement-wrong-columns 1:1',
    'measurement-wrong-columns 1:1',
  ],
  ['quotation mark in the header', 'un"it,indicator,value\n', 'csv-quote 1:3'],
  ['cell too few', `${HEAD}u,i,1,2,,\n`, 'csv-cells 2:1'],
  ['cells too many', `${HEAD}u,i,1,2,,,,x\n`, 'csv-cells 2:12'],
  ['thousands without quotation marks', `${HEAD}u,i,1,234,2,000,,,\n`, 'csv-cells 2:18'],
  ['quotation mark not closed', `${HEAD}u,i,1,2,,,"x\nu,i,1,2,,,\n`, 'csv-quote 2:11'],
  ['text after a quotation mark', `${HEAD}u,i,1,2,,,"x"y\n`, 'csv-quote 2:14'],
  ['stray quotation mark', `${HEAD}u,i,1,2,,,5" pipe\n`, 'csv-quote 2:12'],
  ['quotation mark after a blank', `${HEAD}u,i,1,2,,, "x"\n`, 'csv-quote 2:12'],
  ['per cent', `${HEAD}u,i,,,98.5%,,\n`, 'measurement-not-a-number 2:7'],
  ['thousands in quotation marks', `${HEAD}u,i,"1,234",2,,,\n`, 'measurement-not-a-number 2:5'],
  ['full-width digits', `${HEAD}u,i,,,\uFF19\uFF18,,\n`, 'measurement-not-a-number 2:7'],
  ['dash', `${HEAD}u,i,,,—,,\n`, 'measurement-not-a-number 2:7'],
  ['sixteen digits', `${HEAD}u,i,,,1234567890.123456,,\n`, 'measurement-not-a-number 2:7'],
  ['error of Excel', `${HEAD}u,i,,,#DIV/0!,,\n`, 'measurement-not-a-number 2:7'],
  ['two bad cells in a row', `${HEAD}u,i,x,y,,,\n`, 'measurement-not-a-number 2:5', 'measurement-not-a-number 2:7'],
  ['unknown status', `${HEAD}u,i,1,2,,draft,\n`, 'measurement-status 2:10'],
  ['no unit in a row', `${HEAD},i,1,2,,,\n`, 'measurement-incomplete 2:1'],
  ['no indicator in a row', `${HEAD}u, ,1,2,,,\n`, 'measurement-incomplete 2:3'],
  [
    'every row at once',
    `${HEAD}u,i,1,2,,,\n\nu,i,x,2,,,"a\nb"\nu,i\nu,i,1,2,,old,\n,,,,,,\nu,i,1,2,,,"x\nu,i,y,2,,,\n`,
    'measurement-not-a-number 4:5',
    'csv-cells 6:1',
    'measurement-status 7:10',
    'csv-quote 9:11',
    'measurement-not-a-number 10:5',
  ],
];

export const SOUND_CSV: readonly Case[] = [
  ['the usual', `${HEAD}u,i,1,2,,final,\nu,j,,,98.5,preliminary,x\n`],
  ['Chinese header', '单位,指标,分子,分母,数值,样本量,状态,备注\nu,i,1,2,,3,正式,\nu,j,,,1,,初步,\n'],
  ['any order, capitals, blanks', ' Value ,\uFF35\uFF2E\uFF29\uFF34,"INDICATOR"\n 1 ,u,i\n'],
  ['quoted cells with everything', `${HEAD}u,"i","1",2,,,"a, ""b""\nc"\n`],
  ['rows that Excel leaves empty', `${HEAD},,,,,,\n\nu,i,1,2,,,\n,,,,,,\n`],
  ['empty lines above', '\n\nunit,indicator,value\nu,i,1\n'],
  ['no line end at the end', 'unit,indicator,value\nu,i,1'],
  ['header alone', 'unit,indicator,value\n'],
];

const COUNTS = 'unit,category,complaints,repeat,escalated,appeals,note\n';

export const BROKEN_COMPLAINTS: readonly Case[] = [
  ['only empty lines', '\n\n', 'file-empty 1:1'],
  ['semicolons', 'unit;category;complaints\nu;c;1\n', 'csv-separator 1:5'],
  ['a column of measurements', 'unit,category,complaints,value\nu,c,1,2\n', 'complaint-wrong-columns 1:26'],
  ['no number of complaints', 'unit,category,repeat\nu,c,1\n', 'complaint-wrong-columns 1:1'],
  ['mistyped column', 'unit,catgory,complaints\nu,c,1\n', 'complaint-wrong-columns 1:6'],
  ['cell too few', `${COUNTS}u,c,1,,\n`, 'csv-cells 2:1'],
  ['full-width comma in a row', `${COUNTS}u,c,1${COMMA}2,,,\n`, 'csv-separator 2:6'],
  ['quotation mark not closed', `${COUNTS}u,c,1,,,,"x\nu,c,-1,,,,\n`, 'csv-quote 2:10', 'complaint-not-a-count 3:5'],
  ['with a unit', `${COUNTS}u,c,12件,,,,\n`, 'complaint-not-a-count 2:5'],
  ['a fraction', `${COUNTS}u,c,12.5,,,,\n`, 'complaint-not-a-count 2:5'],
  ['below zero', `${COUNTS}u,c,1,,-1,,\n`, 'complaint-not-a-count 2:8'],
  ['no number in a row', `${COUNTS}u,c,,,,,\n`, 'complaint-incomplete 2:5'],
  ['no unit and no category', `${COUNTS},,5,,,,\n`, 'complaint-incomplete 2:1', 'complaint-incomplete 2:2'],
];

export const SOUND_COMPLAINTS: readonly Case[] = [
  ['the usual', `${COUNTS}u,c,12,3,1,0,\nu,d,0,,,,x\n`],
  ['Chinese header', '单位,投诉类别,投诉量,重复投诉量,升级投诉量,申诉量,备注\nu,c,1,0,0,0,\n'],
  ['the least', 'Complaints ,CATEGORY,unit\n 1 ,c,u\n'],
  ['rows that Excel leaves empty', `${COUNTS},,,,,,\n\nu,c,1,2,,,\n,,,,,,\n`],
];
