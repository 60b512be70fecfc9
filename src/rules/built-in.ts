// The rules of `patterns/`, compiled when first asked for. The build puts a module of the same export with the compiled rules in its place.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import glob from 'fast-glob'
import type { RuleSet } from '#model/rule-set.ts'
import { compileRules, type VendorFile } from './compile.ts'
import { parseVendor } from './syntax.ts'

const FOLDER = new URL('../../patterns/', import.meta.url)

const readVendorFile = (name: string): VendorFile => ({
  file: `patterns/${name}`,
  vendor: parseVendor(readFileSync(new URL(name, FOLDER), 'utf8'), `patterns/${name}`),
})

/** The vendors' files, by name. */
export const readBuiltIn = (): VendorFile[] => {
  const names = glob.globSync('*.yaml', { cwd: fileURLToPath(FOLDER) })
  if (names.length === 0) throw new Error(`${fileURLToPath(FOLDER)} holds no rules`)
  return names.sort().map(readVendorFile)
}

export const builtInRules = (): RuleSet => compileRules(readBuiltIn())
