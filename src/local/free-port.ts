import { createServer, type AddressInfo } from 'node:net';
import { LocalNeo4jError } from './local-neo4j-error.js';

/** The port asked for, or any; free on the loopback at this moment. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(wanted, '127.0.0.1', resolve);
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EADDRINUSE' ? 'is taken by another process' : `cannot be used (${code ?? 'no reason given'})`;
    throw new LocalNeo4jError(
      `Port ${wanted} ${reason}: free it, name another, or name none to get one that is free.`,
      {
        cause: error,
      },
    );
  } finally {
    server.close();
  }
}
