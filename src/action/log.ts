// What the Action says of itself in the step's log. The toolkit escapes what ends a command; what would act in a log or not be seen is escaped here.
import { visibleLines } from '#report/escape.ts'
import type { Deps, Runner } from './deps.ts'

type Says = { readonly runner: Pick<Runner, 'error' | 'warning' | 'notice' | 'debug'> }

const title = 'keyreach'

export const error = (text: string, { runner }: Says): void => runner.error(visibleLines(text), { title })
export const warning = (text: string, { runner }: Says): void => runner.warning(visibleLines(text), { title })
export const notice = (text: string, { runner }: Says): void => runner.notice(visibleLines(text), { title })

/** Shown where the run's debug logging is on. */
export const debug = (text: string, { runner }: Says): void => runner.debug(visibleLines(text))

/** Hides the token in the whole job's log. A mask is a command that names the value: only a runner may read it. */
export function maskToken(token: string, { env, runner }: Pick<Deps, 'env' | 'runner'>): void {
  if (token !== '' && env['GITHUB_ACTIONS'] === 'true') runner.setSecret(token)
}
