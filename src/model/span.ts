/** Half-open `[start, end)` in bytes. */
export type Span = { readonly start: number; readonly end: number }

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
