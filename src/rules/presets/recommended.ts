import type { Preset } from './preset.js'

/**
 * What holds where nothing is configured: the severities that the rule files state, each measured or argued for there.
 */
export default {
  name: 'recommended',
  title: 'Every rule at its own severity',
  description: 'What holds where nothing is configured.',
  rules: {},
  others: 'as they are',
} satisfies Preset
