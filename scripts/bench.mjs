/**
 * Measures speed, growth, start-up and memory: `npm run bench -- [FOLDER...]`, folders of articles, else the example
 * articles over and over. Ratios are of one process; absolute figures depend on the machine.
 */
import { fileURLToPath } from 'node:url'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { auditArticle, readArticle } from '../dist/index.js'
import { articlesIn, repeated } from './bench/articles.mjs'
import { leastTime, node, timeOf } from './bench/measure.mjs'

const WORDS = 200_000
const MANY_WORDS = 1_000_000
const RUNS = 5
const KILOBYTES = [10, 30, 100, 300, 1000]

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['article']
const script = name => fileURLToPath(new URL(`./bench/${name}`, import.meta.url))
const found = await articlesIn(folders).catch(error => {
  console.error(error.message)
  process.exit(2)
})
const articles = repeated(found, WORDS)

console.error('Measuring, which takes a few minutes …')
const rows = [...speed(), ...growth(), ...startUp(), ...memory()]
const width = Math.max(...rows.map(([what]) => what.length))
for (const [what, figure, bound = ''] of rows) console.log(`${what.padEnd(width)}  ${figure.padStart(22)}  ${bound}`)

/** The whole audit, from the file's bytes to the validated report, against wink-nlp alone on the same prose. */
function speed() {
  const nlp = winkNLP(winkModel, ['sbd', 'pos'])
  const prose = articles.map(({ path, bytes }) => readArticle(path, bytes)).map(blocksOf)
  const tag = () => {
    for (const block of prose.flat()) {
      const read = nlp.readDoc(block)
      read.sentences().out()
      read.tokens().out(nlp.its.pos)
    }
  }
  const audit = () => {
    for (const { path, bytes } of articles) auditArticle(readArticle(path, bytes))
  }
  tag()
  audit()
  // Turn about, so that what disturbs the one disturbs the other.
  const times = Array.from({ length: RUNS }, () => [timeOf(tag), timeOf(audit)])
  const [tagging, auditing] = [0, 1].map(column => Math.min(...times.map(row => row[column])))
  const words = articles.reduce((sum, article) => sum + article.words, 0)
  const rate = time => `${group((words / time) * 1000)} words/s`
  return [
    ['words read', group(words)],
    ['wink-nlp alone, sentences and tags', rate(tagging)],
    ['the whole audit', rate(auditing), 'at least 40,000 where wink-nlp does 150,000'],
    ['its time over that of wink-nlp', (auditing / tagging).toFixed(2), 'at most 3'],
  ]
}

/** One article of growing length. */
function growth() {
  const paragraphs = articles.flatMap(({ path, bytes }) => blocksOf(readArticle(path, bytes)))
  const [first, ...longer] = KILOBYTES.map(kilobytes => {
    const bytes = Buffer.from(upTo(paragraphs, kilobytes * 1024))
    const time = leastTime(kilobytes > 100 ? 2 : RUNS, () => auditArticle(readArticle('growth.txt', bytes)))
    return { kilobytes, time, each: time / kilobytes }
  })
  const row = ({ kilobytes, time, each }, bound) => [
    `an article of ${group(kilobytes)} KB`,
    `${time.toFixed(0)} ms, ${each.toFixed(2)} ms/KB`,
    bound,
  ]
  return [row(first), ...longer.map(size => row(size, `${(size.each / first.each).toFixed(2)} times the first, by KB`))]
}

function startUp() {
  const bare = leastTime(RUNS, () => node('-e', '0'))
  const audit = leastTime(RUNS, () => node(script('audit-one-sentence.mjs')))
  return [['start-up over bare node', `${(audit - bare).toFixed(0)} ms`, 'at most 400 ms']]
}

function memory() {
  const { words, megabytes } = JSON.parse(node(script('audit-many-words.mjs'), String(MANY_WORDS), ...folders))
  return [[`peak of memory for ${group(words)} words`, `${megabytes.toFixed(0)} MB`, 'under 300 MB']]
}

function blocksOf({ text, blocks }) {
  return blocks.map(({ start, end }) => text.slice(start, end))
}

/** As many paragraphs, from the first again after the last, as make so many bytes. */
function upTo(paragraphs, bytes) {
  const result = []
  for (let size = 0; size < bytes; ) {
    const paragraph = paragraphs[result.length % paragraphs.length]
    result.push(paragraph)
    size += Buffer.byteLength(paragraph) + '\n\n'.length
  }
  return result.join('\n\n')
}

function group(number) {
  return Math.round(number).toLocaleString('en-US')
}
