import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A server of static files that counts what it sends. */
export interface FileServer {
  readonly origin: string;
  /** Bytes of the bodies sent since the last call, as they were on the wire. */
  takeBytes(): number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2', '.wasm': 'application/wasm',
};

/** Beyond this, the hardest compression would take minutes: level 9 loses a few bytes in a hundred. */
const LARGE = 4e6;

/** Serves folders, the first that holds a file first, each file compressed by brotli 11 once. `extra`: texts by path, before any folder. */
export async function serveFiles(folders: readonly string[], extra: ReadonlyMap<string, string> = new Map()): Promise<FileServer> {
  const kept = new Map<string, Promise<{ readonly body: Buffer; readonly encoded: boolean } | null>>();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = kept.get(file) ?? compress(file, folders, extra);
    kept.set(file, found);
    void found.then((it) => {
      if (it === null) return response.writeHead(404).end();
      sent += it.body.length;
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=3600', ...(it.encoded ? { 'Content-Encoding': 'br' } : {}) });
      return response.end(it.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function compress(file: string, folders: readonly string[], extra: ReadonlyMap<string, string>): Promise<{ readonly body: Buffer; readonly encoded: boolean } | null> {
  const text = extra.get(file);
  const plain = text === undefined ? await read(file, folders) : Buffer.from(text);
  if (plain === null) return null;
  const level = plain.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const body = await promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  return body.length < plain.length ? { body, encoded: true } : { body: plain, encoded: false };
}

async function read(file: string, folders: readonly string[]): Promise<Buffer | null> {
  for (const folder of folders) {
    const path = join(folder, normalize(file));
    if (await stat(path).then((it) => it.isFile(), () => false)) return readFile(path);
  }
  return null;
}
