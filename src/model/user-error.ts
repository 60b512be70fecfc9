/** A mistake of the person who runs keyreach: one sentence that names the file or the option and the field. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
