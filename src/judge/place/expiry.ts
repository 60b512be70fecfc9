const day = 86_400_000

/** Whether a day, as YYYY-MM-DD, is past at a time in milliseconds; without a day nothing ends. */
export const isOver = (expires: string | undefined, now: number): boolean =>
  expires !== undefined && Date.parse(expires) + day <= now
