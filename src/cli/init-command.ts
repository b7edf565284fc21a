import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { configurationName } from './desk/find-configuration.js'
import { causeOf, codeOf, Problem } from './problem.js'
import type { Streams } from './streams.js'

const configuration = {
  $schema: './node_modules/attribution-audit/schemas/config.schema.json',
  extends: ['recommended'],
  rules: {},
}

/** Adds the command that writes a configuration to start from. */
export function addInitCommand(program: Command, { stderr }: Streams): void {
  program
    .command('init')
    .description(`write a configuration to start from, ${configurationName}`)
    .argument('[dir]', 'folder of the articles', '.')
    .action(async (folder: string) => {
      const path = join(folder, configurationName)
      await writeNew(path, `${JSON.stringify(configuration, null, 2)}\n`)
      stderr.write(`${path} is written. \`attribution-audit explain\` lists the rules that it can set.\n`)
    })
}

/** @throws {Problem} where the file is there already, or cannot be written */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    const isThere = codeOf(error) === 'EEXIST'
    throw new Problem(
      isThere
        ? `${path}: is there already, and was left as it is. Edit it, or remove it first.`
        : `${path}: cannot be written: ${causeOf(error)}. Choose another folder.`,
    )
  }
}
