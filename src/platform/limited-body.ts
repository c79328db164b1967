/**
 * The whole body of a request. Instead of it the status to refuse the request with: 413 when it is of
 * more than `mostBytes`, 400 when the other side broke it off. Never rejects.
 */
export async function limitedBody(
  request: Request,
  mostBytes: number,
): Promise<Buffer | 400 | 413> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 413;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > mostBytes) return 413;
      parts.push(part);
    }
  } catch {
    return 400;
  }
  return Buffer.concat(parts);
}
