/** A command of `dossier`: takes what follows its name, writes to standard output, returns its exit code. */
export type Command = (args: readonly string[]) => Promise<number>;
