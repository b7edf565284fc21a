// The shortest audit there is: what starting up costs.
import { auditArticle, readArticle } from '../../dist/index.js'

auditArticle(
  readArticle('one-sentence.txt', Buffer.from('The mayor said on Monday that the bridge would be closed.\n')),
)
