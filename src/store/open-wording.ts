import { fragment } from './cypher.js';

const between = fragment`[、,，和及与或]`;

/** 平等, 同等, 高等 … are words, unless they only seem to be: 公平 等, 合同 等. */
const noWordBefore = fragment`(?<![初优劣何此我尔不相]|(?<![提最])高|(?<!集)中|(?<![公水])平|(?<![合协共认])同|(?<![核应校反])对|(?<![人平年日])均)`;

/** 一、二等 and 甲等、乙等 are grades; 甲、乙等 is a list. */
const noGrade = fragment`(?<!${between}\\s?[一二三四五六七八九十]|等${between}\\s?[甲乙丙丁高中初上下优次特])`;

/** 等级, 等于, 等待 … are words, unless they only seem to be: 等 待遇, 等 同志. */
const noWordAfter = fragment`(?!级|于|次|候(?![选补])|待(?!遇)|同(?![志学类事行])|值(?!班)|效(?![力果率应益])|额(?!度)|奖(?![励项金惩章状品])|功(?![能效课率]))`;

/** A count closes the list: 等三个部门, 等5家; a day is none, nor is 十余 or 一系列. */
const noCount = fragment`(?!\\s*(?:在内的|共|这|以上|上述)?\\s*[一二两三四五六七八九十百千0-9０-９]++(?![余多几来年月日批些]|系列))`;

/** 等 at the end of an enumeration. */
const andOthers = fragment`${between}[^、,，。；;：:！？!?\n]{1,40}?${noWordBefore}${noGrade}等${noWordAfter}${noCount}`;

/** 等 that stands by itself: 甲、乙, 等; （等）; “…等”. */
const aside = fragment`[、,，]\\s*等{1,2}(?=\\s*(?:[。；;，,、）)]|$))|[（(]\\s*等\\s*[)）]|等["”」]`;

/** What the whole of a text matches that leaves a list open, as a literal of Cypher. */
export const openWording = fragment`'(?is).*(\\betc\\.|"etc|\\be\\.g\\.|例如|${aside}|${andOthers}).*'`;
