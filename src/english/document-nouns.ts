import { words } from './words.js'

/**
 * Nouns for texts, data and recordings that can be a source, in the singular. Origin: general knowledge of what news
 * cites; written down for this project.
 */
export const documents = words(`
  account accord act addendum ad advertisement advisory affidavit agenda agreement album almanac amendment analysis announcement
  appeal application appraisal archive article assessment atlas attachment audio audit autobiography autopsy average bill
  billboard biography blog blueprint book booklet brief briefing broadcast brochure budget bulletin calculation calendar case catalog cable call caption
  census certificate chapter charge chart charter chronicle clause clip code comic commercial communique communiqué complaint
  computation conclusion constitution contract convention copy correspondence cover-letter data database dataset data-set deal
  declaration decree deed definition deposition diary dictionary directive disclaimer disclosure dispatch dissent
  document documentary dossier draft drawing editorial e-mail email encyclopedia entry essay estimate evaluation
  evidence examination excerpt exhibit experiment fact-sheet factsheet faq figure file filing film finding flier
  flyer footage footnote forecast form formula guidance guideline guide handbook headline history image index indicator indictment
  injunction inquiry inscription instruction instrument invitation invoice item journal judgment label law lawsuit
  leaflet ledger legend legislation letter license line list listing literature log logbook magazine manifesto manual manuscript map
  markup-language material measure measurement memo memoir memorandum menu message meta-analysis metric minutes
  model motion motto movie narrative newsletter note notebook notice notification novel number obituary op-ed opinion order
  ordinance outline page pamphlet paper paperwork paragraph passage patent petition photo photograph picture placard plan
  plaque play pledge podcast poem policy poll polling portrait post postcard poster prediction preface presentation press-release
  proclamation profile program projection proposal prospectus protocol provision publication query questionnaire
  quote rating readout receipt recommendation record recording register regulation release reply report reporting research
  resolution response résumé result review roster rule ruling sample scan schedule scorecard script search section sentence
  sign signage simulation slide slogan song speech spreadsheet standard statement statistic statistics statute story study
  subpoena subtitle suit summary summation survey syllabus table tape tally telegram template testimony test testing text textbook theory ticket timeline
  tip title tombstone tool tract transcript transcription translation treatise treaty trial tweet thread update verdict version video
  videotape voicemail warning warrant webpage website web-site will wire wording worksheet writing writ yearbook information
  pointer reminder screenshot screengrab census-data algorithm sensor satellite-image imagery x-ray dna email-chain chain biopic platform
`)

/**
 * Further texts and data, known where a source is judged and not where attributions are found: the weights that find
 * these have been learned with the list above. Origin: general knowledge, written down for this project.
 */
export const furtherDocuments = words(`
  anthology barometer biopsy checklist comment count dashboard docket endorsement explainer factbook feedback gauge
  interview inventory investigation lyric mapping mandate modeling modelling monologue pitch primer probe ranking reading
  registry remark roadmap sampling sequencing sermon snapshot spot submission tabulation testimonial toolkit tracker
  white-paper whitepaper
`)

/** Documents that an outlet makes: what they say, the outlet says. */
export const reporting = words('report article story editorial broadcast dispatch coverage exposé column op-ed')
