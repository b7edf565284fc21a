import { words } from './words.js'

/**
 * The words that make up a third and more of any English text. Origin: the head of every frequency list of English;
 * those that are also frequent in another language of `otherLanguages` are left out.
 */
export const englishWords = words(`
  about after all also and any are because been before being but by can could did every for from had has have having he
  her him his how if into is it its just like made make many more most much my new not now of one only or other our out
  over said says she should since some such than that the their them then there these they this those through to two
  under until up us very was we were what when where which while who why will with would years you your
`)

/**
 * The most frequent words of other languages in Latin script, by their English names; words that are also frequent in
 * English ("a", "at", "in", "is", "no") are left out. Origin: the head of each language's frequency list.
 */
export const otherLanguages: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Afrikaans', words('die van het en wat dit nie vir met sy ek hulle deur ook maar sal na aan wees word om te hy')],
  ['Czech', words('se na je že si jsem jako ale jsou po který byl pro není bylo jen také při které až být jeho která')],
  [
    'Danish',
    words('og det er en til at de af der ikke har jeg vi med den som på fra blev også efter kan skal var ved et'),
  ],
  [
    'Dutch',
    words('de het een van en dat niet zijn met voor er maar ook aan om bij werd wordt door naar uit heeft ze nog te'),
  ],
  [
    'Finnish',
    words('ja on ei että se oli mutta ovat myös kun kuin hän mukaan vuoden tai joka jo sen ole hänen kanssa'),
  ],
  [
    'French',
    words(
      'le la les du des et est une du que dans pour qui pas sur au par avec ce il elle sont mais ou son ses aux été cette ont',
    ),
  ],
  [
    'German',
    words(
      'der die das und ist nicht den von zu ein eine mit dem sich des auf für im auch es er sie nach bei werden wird aus',
    ),
  ],
  [
    'Hungarian',
    words('a az és hogy nem is egy ez volt meg csak de azt szerint már mint még vagy pedig után ki el kell lesz'),
  ],
  [
    'Indonesian',
    words(
      'yang dan di dengan untuk tidak dari ini itu pada dalam akan adalah kepada oleh telah tersebut mereka juga ada',
    ),
  ],
  [
    'Italian',
    words(
      'il di che la per non sono una del della con si le da dei ha anche più come gli alla nel ma lo questo delle è al',
    ),
  ],
  [
    'Norwegian',
    words('og det er en til at de av ikke har jeg vi med den som på fra ble også etter kan skal var et seg mot'),
  ],
  ['Polish', words('w na z się nie to że jest jak po o co ale od za przez tym są był dla oraz jego który także')],
  [
    'Portuguese',
    words('de que não uma os do da em um para com se por mais as dos como foi ao ele das à seu sua ou são pelo pela'),
  ],
  ['Romanian', words('de și în la cu nu pe din care este să mai un o pentru au fost prin lui sau după că ca sunt')],
  [
    'Spanish',
    words('de la que el en los se del las un por con una su para es al lo como más pero sus le ya fue este ha'),
  ],
  [
    'Swedish',
    words('och det är en till att av inte har jag vi med den som på från blev också efter kan ska var ett sig för om'),
  ],
  [
    'Turkish',
    words('ve bir bu da de için ile çok olarak daha olan gibi kadar sonra ama ne en o dedi var yok değil oldu'),
  ],
  ['Vietnamese', words('và của là có được cho không trong một các với người đã này những để từ khi đến cũng')],
])

/** Scripts that are not English's, and the languages that news in them is mostly written in. */
export const otherScripts: ReadonlyMap<string, string> = new Map([
  ['Arabic', 'Arabic or Persian'],
  ['Armenian', 'Armenian'],
  ['Bengali', 'Bengali'],
  ['Cyrillic', 'Russian, Ukrainian or another language in Cyrillic script'],
  ['Devanagari', 'Hindi'],
  ['Ethiopic', 'Amharic'],
  ['Georgian', 'Georgian'],
  ['Greek', 'Greek'],
  ['Han', 'Chinese or Japanese'],
  ['Hangul', 'Korean'],
  ['Hebrew', 'Hebrew'],
  ['Hiragana', 'Japanese'],
  ['Katakana', 'Japanese'],
  ['Tamil', 'Tamil'],
  ['Thai', 'Thai'],
])
