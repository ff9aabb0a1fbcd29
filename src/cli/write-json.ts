/** Writes one JSON value on standard output, indented, and waits until it is out: a pipe may be slow. */
export async function writeJson(value: unknown): Promise<void> {
  await writeLine(JSON.stringify(value, null, 2));
}

/** Writes one line on standard output. */
export async function writeLine(line: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
