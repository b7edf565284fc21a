import { InvalidArgumentError } from 'commander'

/** Refuses a name that is empty, as a script gives it whose variable is not set: `--out "$REPORTS"`. */
export function named(value: string): string {
  if (value === '') throw new InvalidArgumentError('Name one, or leave the option out.')
  return value
}
