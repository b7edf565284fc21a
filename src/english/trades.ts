import { words } from './words.js'

/**
 * Trades and crafts that no name is opened by, in the singular: what one works as, where posts are what one is called
 * by. Origin: as that of the posts.
 */
export const trades = words(`
  apprentice babysitter hunter caretaker forecaster industrialist barista barrister bartender blacksmith bricklayer busker
  cabbie carer chauffeur childminder choreographer concierge courier crofter deacon diver docker doorman drummer
  fishmonger glazier grocer joiner logger longshoreman lumberjack miner nanny newsreader plasterer porter postman
  publican roofer shepherd stenographer stevedore stewardess stuntman subcontractor tattooist trapper typist vintner
  waiter waitress weaver adjuster airman animator astrophysicist auctioneer aviator ballerina barmaid barman beekeeper
  binman biochemist boatman bookseller cartographer caterer ceramicist chiropractor chocolatier clown co-pilot cobbler
  coder conservator cook copilot copyeditor dairyman deaconess deckhand dishwasher doula draftsman draughtsman dustman
  engraver ethnographer farmhand farrier ferryman footman forager forester gardener goatherd governess gravedigger
  greengrocer hairdresser harbormaster harbourmaster hauler herder homesteader hotelier jailer jailor landscaper
  lexicographer linesman lobsterman maid mailman mariner masseur masseuse metallurgist midshipman milkman missionary
  moneylender newsagent newscaster newsman notary oceanographer osteopath oysterman parson patrolman patrolwoman
  pawnbroker peddler phlebotomist postdoc proofreader prospector psychotherapist puppeteer radiographer restaurateur
  schoolmaster schoolteacher seamstress shrimper sommelier stonemason stringer sweeper tailor tobacconist trawlerman
  typesetter undertaker valet vendor watchman wrestler litigator rapper guitarist pianist violinist cellist bassist
  organist florist hairstylist stylist
  cameraman videographer sportscaster telemarketer composer performer entertainer impresario bodyguard attendant
  cosmonaut millwright pipefitter steamfitter upholsterer roustabout sonographer croupier bookie handicapper
  webmaster gunsmith locksmith glassblower woodcarver luthier shipwright couturier milliner perfumer genealogist
  cinematographer chambermaid laundress bellhop brewmaster confectioner distiller embalmer installer ceramist
  essayist biographer harpist jeweller labourer docent interviewer promoter cabdriver railroader sharecropper
  cowhand cowgirl wrangler greeter soloist bandleader fixer rigger crabber seafarer astrologer fortuneteller
  chronicler barkeep lifesaver scoutmaster sharpshooter commando librettist arranger tester
  bellringer bookbinder canner charioteer cheesemonger clammer convenor cricketer
  cryptographer decorator drover footballer furrier ginner gondolier grazier groomer haberdasher
  homeopath maltster muleteer naturopath nurseryman orchardist physiotherapist quarryman quilter
  restorer saddler sapper scaffolder silversmith streetsweeper tiler verger
`)
