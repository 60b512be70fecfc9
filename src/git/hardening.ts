// What keeps git from running or reaching anything that a repository, a user or a machine has set up. Every way to git of ours shares it.

/** Settings as `name=value`. Given on the command line they outrank what a scanned repository says; in a repository of our own they are its configuration. */
export const safeSettings: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.askPass=',
  'core.sshCommand=false',
  'core.gitProxy=false',
  'core.untrackedCache=false',
  'core.excludesFile=/dev/null',
  'core.attributesFile=/dev/null',
  'core.alternateRefsCommand=:',
  'credential.helper=',
  'log.showSignature=false',
  'protocol.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.writeCommitGraph=false',
  'fetch.recurseSubmodules=false',
  'submodule.recurse=false',
]

const setting = /^(\w+)\.(\w+)=(.*)$/

/** The settings as a configuration file holds them. */
export const settingsText = (settings: readonly string[]): string =>
  settings
    .map((text) => {
      const [, section = '', key = '', value = ''] = setting.exec(text) ?? []
      return `[${section}]\n\t${key} = "${value}"\n`
    })
    .join('')
