import { isAbsolute, join, resolve } from 'node:path';

/** Where every checkout of this user finds the jars. As the XDG rules have it, a relative XDG_CACHE_HOME does not count. */
export function cacheFolder(environment: NodeJS.ProcessEnv, userHome: string): string {
  const { QUANZE_CACHE: own, XDG_CACHE_HOME: xdg } = environment;
  if (own) return resolve(own);
  return join(xdg && isAbsolute(xdg) ? xdg : join(userHome, '.cache'), 'quanze');
}
