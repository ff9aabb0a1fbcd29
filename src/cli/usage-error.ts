/** A command misused: its message, in French, is for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
