/** The 16 bytes of a uuid. */
export const bytesOfUuid = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** Remembers the bytes of uuids that come again and again. */
export class UuidBytes {
  readonly #known = new Map<string, Buffer>();

  of(uuid: string): Buffer {
    let bytes = this.#known.get(uuid);
    if (bytes === undefined) this.#known.set(uuid, (bytes = bytesOfUuid(uuid)));
    return bytes;
  }
}
