import type { Broker } from './broker.ts'
import { openai } from './openai.ts'

/** By the id that rule files use; see docs/rule-format.md. */
export const brokers: Readonly<Record<string, Broker>> = { openai }
