/**
 * Something the operator or the caller can mend. Its message is one Indonesian sentence that says
 * what is wrong, where, and what to do; it is shown as it is and holds nothing personal.
 */
export class ProgramError extends Error {
  /** 1: the work could not be done; 2: the command was called wrongly. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ProgramError';
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The short code of a system or SQLite error ('ENOSPC', 'SQLITE_FULL'), or ''. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return '';
}
