import type { Random } from '../random.js';

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡';
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文志新春生海燕晓东永安';

/** A name that somebody could have; nobody is meant. */
export const personName = (random: Random): string =>
  oneOf(random, surnames) + oneOf(random, given) + (random.chance(0.7) ? oneOf(random, given) : '');

const oneOf = (random: Random, characters: string) => characters.charAt(random.between(0, characters.length - 1));
