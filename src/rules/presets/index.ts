import abcAustralia from './abc-australia.js'
import afp from './afp.js'
import ap from './ap.js'
import bbc from './bbc.js'
import bloomberg from './bloomberg.js'
import cbc from './cbc.js'
import gannett from './gannett.js'
import globeAndMail from './globe-and-mail.js'
import guardian from './guardian.js'
import npr from './npr.js'
import nyt from './nyt.js'
import type { Preset } from './preset.js'
import recommended from './recommended.js'
import reuters from './reuters.js'
import spj from './spj.js'
import strict from './strict.js'
import trustIndicators from './trust-indicators.js'
import wapo from './wapo.js'
import wsj from './wsj.js'

/** The presets, in the order in which they are listed. */
export const presets: readonly Preset[] = [
  recommended,
  strict,
  ap,
  reuters,
  nyt,
  wapo,
  bbc,
  guardian,
  npr,
  afp,
  spj,
  cbc,
  abcAustralia,
  gannett,
  wsj,
  bloomberg,
  globeAndMail,
  trustIndicators,
]
