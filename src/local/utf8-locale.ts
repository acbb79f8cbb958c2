/** In a locale without UTF-8 Java 17 cannot open a path that is not ASCII. */
export function utf8Locale(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { LC_ALL: all, LC_CTYPE: characters, LANG: language } = environment;
  return /utf-?8/i.test(all || characters || language || '') ? {} : { LC_ALL: 'C.UTF-8' };
}
