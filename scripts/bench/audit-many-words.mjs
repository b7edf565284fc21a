// node audit-many-words.mjs WORDS FOLDER... audits articles one
// after the other and prints the words and the peak of memory.

import { auditArticle, readArticle } from '../../dist/index.js'
import { keepHeapSmall } from '../../dist/modules/cli/heap.js'
import { articlesIn, repeated } from './articles.mjs'

keepHeapSmall()
const [words, ...folders] = process.argv.slice(2)
const articles = repeated(await articlesIn(folders), Number(words))
for (const { path, bytes } of articles) auditArticle(readArticle(path, bytes))
const read = articles.reduce((sum, article) => sum + article.words, 0)
process.stdout.write(JSON.stringify({ words: read, megabytes: process.resourceUsage().maxRSS / 1024 }))
