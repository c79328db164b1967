import pino from 'pino';

/**
 * The only fields a log line may carry. Nothing here can hold a NIK, a phone number, a name, an
 * address or what somebody wrote; a field that is not listed does not compile.
 */
export type LogFields = {
  channel?: string;
  conversation?: string;
  message?: string;
  code?: string;
  kind?: string;
  count?: number;
  ms?: number;
  port?: number;
  url?: string;
  status?: string;
  version?: number;
  flow?: string;
  service?: string;
  stack?: string;
};

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Writes JSON lines to standard error; on a terminal, readable lines. */
export function createLog(level: LogLevel, terminal = process.stderr.isTTY === true): Log {
  const out = terminal ? { write: (line: string) => process.stderr.write(readable(line)) } : null;
  const logger = pino({ level, base: null }, out ?? pino.destination({ dest: 2, sync: true }));
  const at = (name: 'debug' | 'info' | 'warn' | 'error') => (event: string, fields?: LogFields) =>
    logger[name](fields ?? {}, event);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function readable(line: string): string {
  const { level, time, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const fields = Object.entries(rest).map(([key, value]) => `${key}=${String(value)}`);
  const name = pino.levels.labels[Number(level)] ?? 'info';
  return `${new Date(Number(time)).toISOString()} ${name} ${[msg, ...fields].join(' ')}\n`;
}

/**
 * The stack of an error without its message, which may quote what somebody wrote. For log lines
 * about errors that nobody expected.
 */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6)].join(' | ');
}
