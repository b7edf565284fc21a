import { Option } from 'commander'
import { inputFormats } from '../reading/format.js'

/** The option of every command that reads articles. */
export const inputFormatOption = (): Option =>
  new Option('--input-format <name>', 'read every input as this format').choices(inputFormats)
