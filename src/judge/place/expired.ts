// What a value says of its own end. Judged beside the place, where the clock is known.
import type { PlaceJudge } from '#model/judge.ts'

export const expired: PlaceJudge = {
  name: 'expired',
  judge: ({ match: { expires } }, { now }) =>
    expires !== undefined && Date.parse(expires) < now
      ? { kind: 'suppress', by: 'expired', why: `It expired on ${expires}.` }
      : undefined,
}
