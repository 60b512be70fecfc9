// Lines of the step's log that a runner obeys.
import { commandData } from '#report/escape.ts'
import type { Deps } from './deps.ts'

const say =
  (command: 'error' | 'warning' | 'notice') =>
  (text: string, { log }: Pick<Deps, 'log'>): void =>
    log(`::${command} title=keyreach::${commandData(text)}\n`)

export const error = say('error')
export const warning = say('warning')
export const notice = say('notice')
