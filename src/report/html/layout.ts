// Places for a drawing: holders in lanes at the left, by who can start them; identities at the right, each as near to its holders as room allows.
import type { Trust } from '#model/finding.ts'
import type { Drawing, DrawnHolder } from './drawing.ts'
import { trusts } from './trust.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Curve = { readonly from: number; readonly to: number; readonly d: string }
/** Over the first box of a file; `holder` is the index of that box. */
export type Caption = { readonly holder: number; readonly x: number; readonly y: number }
export type Lane = { readonly trust: Trust; readonly box: Box }

export type Layout = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly captions: readonly Caption[]
  /** By index of the holder. */
  readonly holders: readonly Box[]
  /** By index of the identity. */
  readonly identities: readonly Box[]
  readonly curves: readonly Curve[]
}

export const holderColumn = { x: 16, width: 500 } as const
const identityColumn = { x: 756, width: 340 } as const
const lane = { x: 0, width: 532, head: 36, foot: 12, gap: 14 } as const
const width = identityColumn.x + identityColumn.width + 8
const caption = 24
const holderHeight = 30
const holderGap = 6
const identityHeight = 46
const identityGap = 12
const rounds = 8

/** Who is linked to whom, and where each stands. */
type Order = { readonly holders: readonly number[]; readonly identities: readonly number[] }

export function layoutOf(drawing: Drawing): Layout {
  const order = ordered(drawing)
  const stacked = stack(drawing, order)
  const identities = placeIdentities(drawing, stacked)
  const bottoms = [...stacked.lanes.map(({ box }) => box), ...identities].map((box) => box.y + box.height)
  return {
    ...stacked,
    width,
    height: Math.max(0, ...bottoms) + 8,
    identities,
    curves: drawing.edges.map(({ from, to }) => curve({ from, to }, stacked.holders[from], identities[to])),
  }
}

/** Both sides are sorted by the mean place of their neighbours, in turns, which untangles most crossings. */
function ordered({ holders, identities, edges }: Drawing): Order {
  let order: Order = { holders: [...holders.keys()], identities: [...identities.keys()] }
  for (let round = 0; round < rounds; round++) {
    const rank = ranks(order.identities)
    const wanted = means(
      holders.length,
      edges.map(({ from, to }) => [from, rank[to] ?? 0]),
    )
    const sorted = sortHolders(holders, wanted)
    const place = ranks(sorted)
    const near = means(
      identities.length,
      edges.map(({ from, to }) => [to, place[from] ?? 0]),
    )
    order = { holders: sorted, identities: order.identities.toSorted((a, b) => at(near, a) - at(near, b)) }
  }
  return order
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0

function ranks(order: readonly number[]): readonly number[] {
  const result: number[] = []
  for (const [rank, index] of order.entries()) result[index] = rank
  return result
}

/** The mean of the values that each index is given; a large number where it has none. */
function means(size: number, pairs: readonly (readonly [number, number])[]): readonly number[] {
  const sums = Array.from({ length: size }, () => ({ sum: 0, count: 0 }))
  for (const [index, value] of pairs) {
    const entry = sums[index]
    if (entry === undefined) continue
    entry.sum += value
    entry.count += 1
  }
  return sums.map(({ sum, count }) => (count === 0 ? size : sum / count))
}

/** By lane, then by file, then by what each wants; a file stands where its holders want it on average. */
function sortHolders(holders: readonly DrawnHolder[], wanted: readonly number[]): readonly number[] {
  const files = new Map<string, number[]>()
  for (const [index, holder] of holders.entries()) {
    const key = fileKey(holder)
    files.set(key, [...(files.get(key) ?? []), at(wanted, index)])
  }
  const meanOf = (holder: DrawnHolder): number => {
    const list = files.get(fileKey(holder)) ?? []
    return list.reduce((sum, value) => sum + value, 0) / list.length
  }
  return holders
    .map((holder, index) => ({ index, lane: trusts.indexOf(holder.trust), mean: meanOf(holder), holder }))
    .sort(
      (a, b) =>
        a.lane - b.lane ||
        a.mean - b.mean ||
        compare(fileKey(a.holder), fileKey(b.holder)) ||
        at(wanted, a.index) - at(wanted, b.index) ||
        a.index - b.index,
    )
    .map(({ index }) => index)
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const fileKey = ({ paths, trust }: DrawnHolder): string => [trust, ...paths].join('\0')

type Stacked = Pick<Layout, 'lanes' | 'captions' | 'holders'>

function stack({ holders }: Drawing, order: Order): Stacked {
  const lanes: Lane[] = []
  const captions: Caption[] = []
  const boxes: Box[] = []
  let top = 0
  for (const trust of trusts) {
    const own = order.holders.flatMap((index) => {
      const holder = holders[index]
      return holder?.trust === trust ? [{ index, holder }] : []
    })
    if (own.length === 0) continue
    const stacked = stackLane(own, top + lane.head)
    captions.push(...stacked.captions)
    for (const { index, box } of stacked.boxes) boxes[index] = box
    const height = stacked.bottom + lane.foot - top
    lanes.push({ trust, box: { x: lane.x, y: top, width: lane.width, height } })
    top += height + lane.gap
  }
  return { lanes, captions, holders: boxes }
}

type Own = { readonly index: number; readonly holder: DrawnHolder }

/** Boxes one below the other, the name of a file above its first. */
function stackLane(own: readonly Own[], top: number) {
  const captions: Caption[] = []
  const boxes: { readonly index: number; readonly box: Box }[] = []
  let y = top
  let file: string | undefined
  for (const { index, holder } of own) {
    if (fileKey(holder) !== file) {
      captions.push({ holder: index, x: holderColumn.x, y: y + 17 })
      y += caption
    }
    file = fileKey(holder)
    boxes.push({ index, box: { ...holderColumn, y, height: holderHeight } })
    y += holderHeight + holderGap
  }
  return { captions, boxes, bottom: y - holderGap }
}

const middle = (box: Box | undefined): number => (box === undefined ? 0 : box.y + box.height / 2)

/** Where each wants to be is the mean of its holders; those that would overlap are moved apart together, so that none moves further than it must. */
function placeIdentities({ identities, edges }: Drawing, { holders }: Stacked): readonly Box[] {
  const wanted = means(
    identities.length,
    edges.map(({ from, to }) => [to, middle(holders[from])]),
  )
  const order = [...identities.keys()].sort((a, b) => at(wanted, a) - at(wanted, b) || a - b)
  const pitch = identityHeight + identityGap
  const blocks: { members: number[]; sum: number }[] = []
  for (const [rank, index] of order.entries()) {
    blocks.push({ members: [index], sum: at(wanted, index) - rank * pitch })
    mergeBlocks(blocks)
  }
  const starts = blocks.flatMap(({ members, sum }) => members.map((index) => ({ index, start: sum / members.length })))
  const tops = starts.map(({ index, start }, rank) => ({ index, y: start + rank * pitch - identityHeight / 2 }))
  const lift = Math.max(0, -Math.min(0, ...tops.map(({ y }) => y)))
  const boxes: Box[] = []
  for (const { index, y } of tops) boxes[index] = { ...identityColumn, y: Math.round(y + lift), height: identityHeight }
  return boxes
}

/** Neighbours that are out of order become one block around their common mean. */
function mergeBlocks(blocks: { members: number[]; sum: number }[]): void {
  for (;;) {
    const last = blocks.at(-1)
    const before = blocks.at(-2)
    if (last === undefined || before === undefined) return
    if (before.sum / before.members.length <= last.sum / last.members.length) return
    before.members.push(...last.members)
    before.sum += last.sum
    blocks.pop()
  }
}

type Ends = { readonly from: number; readonly to: number }

function curve({ from, to }: Ends, holder: Box | undefined, identity: Box | undefined): Curve {
  const [x1, y1] = [holderColumn.x + holderColumn.width, middle(holder)]
  const [x2, y2] = [identityColumn.x, middle(identity)]
  const bend = Math.round((x2 - x1) / 2)
  return { from, to, d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }
}
