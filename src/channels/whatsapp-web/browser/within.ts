/** Nothing came in time. */
export class TooLate extends Error {
  constructor() {
    super('too late');
    this.name = 'TooLate';
  }
}

/** What a promise gives, or a TooLate after `ms`. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
