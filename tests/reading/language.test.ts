import { expect, test } from 'vitest'
import { foreignLanguage } from '../../src/reading/language.js'

test.each([
  [
    'German',
    'Der Rat der Stadt hat am Montag beschlossen, die alte Mauer nicht zu erneuern, sagte ein Sprecher. Die Kosten seien zu hoch, und auch der Nutzen sei für die Stadt gering.',
  ],
  [
    'French',
    'Le conseil a décidé lundi de ne pas refaire le vieux mur du port, a déclaré une porte-parole de la ville. Les coûts sont trop élevés, et les avantages sont faibles pour la ville.',
  ],
  [
    'Spanish',
    'El ayuntamiento decidió el lunes no reparar el viejo muro del puerto, dijo un portavoz de la ciudad. Los costos son muy altos y los beneficios son pocos para la ciudad.',
  ],
  [
    'Italian',
    'Il consiglio ha deciso lunedì di non riparare il vecchio muro del porto, ha detto una portavoce della città. I costi sono troppo alti e i benefici sono pochi per la città.',
  ],
  [
    'Dutch',
    'De gemeenteraad heeft maandag besloten om de oude muur van de haven niet te herstellen, zei een woordvoerder van de stad. De kosten zijn te hoog.',
  ],
  [
    'German',
    'Der Bürgermeister sagte am Montag, die Brücke werde im Mai geschlossen. Der Rat wusste davon nichts, sagte ein Sprecher.',
  ],
  ['French', 'Le maire a annoncé lundi la fermeture du pont. '.repeat(5)],
  [
    'Russian, Ukrainian or another language in Cyrillic script',
    'Городской совет решил в понедельник не ремонтировать старую стену порта.',
  ],
  ['Chinese or Japanese', '市议会周一决定不翻修港口的旧墙，市发言人说。费用太高，收益太少，工程要到明年才开始。'],
  ['Arabic or Persian', 'قرر مجلس المدينة يوم الاثنين عدم إصلاح الجدار القديم للميناء'],
  [
    'no language that is known here',
    'Baraza la jiji liliamua Jumatatu kutokarabati ukuta wa zamani wa bandari, msemaji wa jiji alisema. Gharama ni kubwa mno na faida ni ndogo. Kulingana na utawala, kazi itaanza mwaka ujao tu na itakamilika kabla ya msimu wa mvua ikiwa fedha zitapatikana kutoka serikalini na wafadhili wengine wa kigeni.',
  ],
])('a text looks like %s', (language, text) => {
  expect(foreignLanguage(text)).toBe(language)
})

test.each([
  ['prose', 'The council voted on Monday not to repair the old wall of the port, a spokesman for the city said.'],
  ['a short text', 'Wall falls.'],
  ['a foreign title', 'Der Spiegel'],
  [
    'names alone',
    'Jane de la Cruz, Ludwig van den Berg, María del Mar, El Paso, Los Angeles, La Paz, Las Vegas, Den Haag, Le Mans',
  ],
  ['capitals', 'THE COUNCIL VOTED ON MONDAY NOT TO REPAIR THE OLD WALL, A SPOKESMAN SAID'],
  ['figures', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'],
  ['nothing', ''],
  [
    'a foreign quotation',
    'She said to the crowd: “El muro de la ciudad no se toca, y los que quieren el muro del puerto son muchos.” Then she left with her son, who had been waiting for her at the door of the hall.',
  ],
])('%s passes', (_, text) => {
  expect(foreignLanguage(text)).toBeNull()
})
