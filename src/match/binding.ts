/** How a value is bound: a literal or bare text behind an operator, an argument, the text of an element, a flag's or a URL's parameter. */
export type How = 'quoted' | 'bare' | 'call' | 'element' | 'flag' | 'parameter'

export type Place = 'unknown' | 'setting' | 'code'

/** A value bound to an identifier, as positions. One record is reused for all words of a scan, so that reading allocates nothing. */
export type Binding = {
  bytes: Uint8Array
  /** Nothing before `start` and from `end` on is read. */
  start: number
  end: number
  /** The shortest value worth reading. */
  least: number
  /** How much white space the value may hold. */
  mostBlanks: number
  /** Whether the value may be a plain word, as a password may. */
  isPassword: boolean
  nameStart: number
  nameEnd: number
  /** Whether the identifier opens its line, as in a file of settings; asked for only where it matters. */
  place: Place
  valueStart: number
  valueEnd: number
  how: How
}

export const LONGEST_VALUE = 4096

export const createBinding = (): Binding => ({
  bytes: new Uint8Array(0),
  start: 0,
  end: 0,
  least: 0,
  mostBlanks: 0,
  isPassword: false,
  nameStart: 0,
  nameEnd: 0,
  place: 'unknown',
  valueStart: 0,
  valueEnd: 0,
  how: 'bare',
})

export const setPlace = (binding: Binding, place: Place): void => {
  binding.place = place
}
