import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** Listens and returns the address to open in a browser. Throws with advice when the port is taken or forbidden. */
export async function listen(
  app: NestExpressApplication,
  place: { readonly host: string; readonly port: number },
): Promise<string> {
  await app.init();
  const server = app.getHttpServer();
  try {
    // Nest's own listen would log the stack of what is explained here.
    server.listen(place.port, place.host);
    await once(server, 'listening');
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, place);
  }
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function explained(error: NodeJS.ErrnoException, place: { readonly host: string; readonly port: number }): Error {
  if (error.code === 'EADDRINUSE') {
    return new UnusableAddress(`Port ${place.port} is in use by another program. Choose one: PORT=3001 npm start`);
  }
  if (error.code === 'EACCES') {
    return new UnusableAddress(
      `Port ${place.port} needs more rights than this user has. Choose one: PORT=3000 npm start`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new UnusableAddress(`HOST=${place.host} is no address of this machine.`);
  }
  return error;
}

/** The server cannot be reached where it was told to be. */
export class UnusableAddress extends Error {}
