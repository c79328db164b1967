import type { ServerResponse } from 'node:http';

/** What a call carried, by argument name. */
export type Args = Readonly<Record<string, unknown>>;

/** An error in the words of the Bot API. */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: object | undefined;

  constructor(code: number, description: string, parameters?: object) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** Ends a response with JSON; nothing happens when the other side has gone. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed || response.writableEnded) return;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

export function sendError(response: ServerResponse, error: ApiError): void {
  const { code, message, parameters } = error;
  const body = { ok: false, error_code: code, description: message };
  sendJson(response, code, parameters === undefined ? body : { ...body, parameters });
}

/** An argument as text; numbers and booleans are written out. */
export function textOf(args: Args, name: string): string {
  const value = args[name];
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
