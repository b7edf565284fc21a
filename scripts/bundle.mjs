/**
 * Joins the compiled modules into a few files, since a program of five hundred takes twice as long to start;
 * `npm run build` runs it. What renders stays apart, for those who need nothing else, and so does what it shares with the
 * audit, for those who render nothing.
 */
import { rolldown } from 'rolldown'

const bundle = await rolldown({
  input: { index: 'dist/modules/index.js', remark: 'dist/modules/remark.js', 'cli/bin': 'dist/modules/cli/bin.js' },
  external: /^[a-z@]/,
  platform: 'node',
})
await bundle.write({
  dir: 'dist',
  chunkFileNames: '[name].js',
  codeSplitting: {
    groups: [
      { name: 'order', test: /[\\/]order[\\/]/ },
      { name: 'rendering', test: /[\\/]rendering[\\/]/ },
      { name: 'audit', test: /[\\/](?:analysis|audit|english|model|reading|rules)[\\/]/ },
    ],
  },
})
