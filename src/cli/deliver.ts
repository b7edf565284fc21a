import { join, resolve } from 'node:path'
import type { Report } from '../model/report.js'
import { extensionOf } from '../reading/format.js'
import type { AuditOptions } from './audit-options.js'
import type { Input } from './inputs.js'
import { holdFree } from './own-pages.js'
import { Problem } from './problem.js'
import { type Streams, wantsColour } from './streams.js'
import type { WantedFormat } from './wanted-formats.js'
import { writeWhole } from './write-whole.js'

/**
 * Writes a report in each of the formats, to a file in the folder for reports or to standard output.
 *
 * @throws {Problem} naming the file that cannot be written
 */
export async function deliver(
  report: Report,
  input: Input,
  formats: readonly WantedFormat<'render'>[],
  { out }: Pick<AuditOptions, 'out'>,
  { stdout, environment }: Streams,
): Promise<void> {
  for (const { name, extension, render } of formats) {
    if (out === undefined) {
      stdout.write(render(report, { colour: wantsColour(stdout, environment), width: stdout.columns ?? 100 }))
    } else {
      const path = join(out, `${input.name}${extension}`)
      if (resolve(path) === resolve(input.path)) {
        throw new Problem(`${input.path}: its ${name} report would overwrite it. Choose another folder with --out.`)
      }
      if (name === 'html') await holdFree(path)
      await writeWhole(path, render(report))
    }
  }
}

/** The inputs, those of one name told apart by their extensions: beside `court.txt`, `court.md` has `court.md.html`. */
export function toldApart(inputs: readonly Input[]): Input[] {
  const times = new Map<string, number>()
  for (const { name } of inputs) times.set(name, (times.get(name) ?? 0) + 1)
  return inputs.map(({ path, name }) => ({ path, name: times.get(name) === 1 ? name : `${name}${extensionOf(path)}` }))
}

/**
 * Takes the name of an input's reports, as `taken` has the paths by their names.
 *
 * @throws {Problem} where two articles would write the same report: `a/court.md` and `b/court.md`
 */
export function claimName(input: Input, taken: Map<string, string>): void {
  const other = taken.get(input.name)
  if (other !== undefined) {
    throw new Problem(
      `${input.path}: its report would overwrite that of ${other}. Rename one of them, or audit them into two folders.`,
    )
  }
  taken.set(input.name, input.path)
}
