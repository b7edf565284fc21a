import { words } from './words.js'

/**
 * Nouns for texts, data and recordings that can be a source, in the singular. Origin: general knowledge of what news
 * cites; written down for this project.
 */
export const documents = words(`
  accord account act ad addendum advertisement advisory affidavit agenda agreement album algorithm almanac amendment
  analysis announcement anthology appeal application appraisal archive article assessment atlas attachment audio audit
  autobiography autopsy average barometer bill billboard biography biopic biopsy blog blueprint book booklet brief
  briefing broadcast brochure budget bulletin cable calculation calendar call caption case catalog census 
  certificate chain chapter charge chart charter checklist chronicle clause clip code comic comment commercial
  communique communiqué complaint computation conclusion constitution contract convention copy correspondence count
  cover-letter dashboard data data-set database dataset deal declaration decree deed definition deposition diary
  dictionary directive disclaimer disclosure dispatch dissent dna docket document documentary dossier draft drawing
  e-mail editorial email encyclopedia endorsement entry essay estimate evaluation evidence examination
  excerpt exhibit experiment explainer fact-sheet factbook factsheet faq feedback figure file filing film finding
  flier flyer footage footnote forecast form formula gauge guidance guide guideline handbook headline history image
  imagery index indicator indictment information injunction inquiry inscription instruction instrument interview
  inventory investigation invitation invoice item journal judgment label law lawsuit leaflet ledger legend legislation
  letter license line list listing literature log logbook lyric magazine mandate manifesto manual manuscript map
  mapping material measure measurement memo memoir memorandum menu message meta-analysis metric
  minutes model modeling modelling monologue motion motto movie narrative newsletter note notebook notice notification
  novel number obituary op-ed opinion order ordinance outline page pamphlet paper paperwork paragraph passage patent
  petition photo photograph picture pitch placard plan plaque platform play pledge podcast poem pointer policy poll
  polling portrait post postcard poster prediction preface presentation press-release primer probe proclamation
  profile program projection proposal prospectus protocol provision publication query questionnaire quote ranking
  rating reading readout receipt recommendation record recording register registry regulation release remark reminder
  reply report reporting research resolution response result review roadmap roster rule ruling résumé sample sampling
  scan schedule scorecard screengrab screenshot script search section sensor sentence sequencing
  sermon sign signage simulation slide slogan snapshot song speech spot spreadsheet standard statement statistic
  statistics statute story study submission subpoena subtitle suit summary summation survey syllabus table tabulation
  tally tape telegram template test testimonial testimony testing text textbook theory thread ticket timeline tip
  title tombstone tool toolkit tracker tract transcript transcription translation treatise treaty trial tweet update
  verdict version video videotape voicemail warning warrant web-site webpage website white-paper whitepaper will wire
  wording worksheet writ writing x-ray yearbook
  abstract alert annex appendix ballot banner bio blogpost bodycam card cartoon cctv charge-sheet chat clipping
  codicil communication compilation concurrence confession credential dashcam diagram dissertation documentation fax
  feed foreword graph graphic hansard hashtag homily infographic intercept itinerary judgement leak lease letterhead
  manifest metadata missive monograph mural pact payslip playbook pleading post-mortem postmortem preamble preprint
  prescription printout proceedings rebuttal recipe redaction referral return scoreboard screenplay scroll settlement
  sheet sketch specification sticker summons thesis timetable trailer watermark wiretap write-up
  audiotape bylaw circular codebook commentary critique directory edict encyclical epitaph fatwa glossary handout listserv
  misprint posting rulebook slideshow voice-mail
`)

/** Texts that go by their letters: India's first information report, a memorandum of understanding. Origin: as above. */
export const documentInitials = words('fir mou')

/** Documents that an outlet makes: what they say, the outlet says. */
export const reporting = words('report article story editorial broadcast dispatch coverage exposé column op-ed')

/** What those do whose words a text has, as lemmas. */
export const issuing = words(
  'circulate commission compile deliver draft file issue pen post produce publish release send sign submit unveil write',
)
