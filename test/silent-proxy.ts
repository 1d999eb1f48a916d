import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Connection } from '../server/database/connection.js';

/** A way to a database that can fall silent: what is sent is swallowed, and nobody is told. */
export class SilentProxy {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #isSilent = false;

  private constructor({ host, port }: Connection) {
    this.#server = createServer((client) => {
      const database = connect(port, host);
      this.#pass(client, database);
      this.#pass(database, client);
    });
  }

  static async before(connection: Connection): Promise<SilentProxy> {
    const proxy = new SilentProxy(connection);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  /** The same database by this way. */
  leadingTo(connection: Connection): Connection {
    const { port } = this.#server.address() as AddressInfo;
    const { url, ...parts } = { ...connection, host: '127.0.0.1', port };
    if (url === undefined) return parts;
    const address = new URL(url);
    address.host = `127.0.0.1:${port}`;
    return { ...parts, url: address.href };
  }

  /** From now on, for connections that are open and for new ones. */
  fallSilent(): void {
    this.#isSilent = true;
  }

  /** The database notices that nobody is there any more. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #pass(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on('error', () => undefined);
    from.on('data', (bytes) => this.#isSilent || to.write(bytes));
    from.on('close', () => this.#isSilent || to.destroy());
  }
}
