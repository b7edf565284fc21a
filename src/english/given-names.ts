import { words } from './words.js'

/**
 * Given names that tell that a capitalised word begins a person's name and, mostly, which pronoun follows. Origin:
 * general knowledge of the most frequent names in the US Social Security Administration's public lists of the last
 * hundred years, with common names of other languages; written down for this project. Names that are more often
 * places, months or surnames are left out; names that both women and men bear stand in both lists.
 */

export const maleNames = words(`
  grant nate mitt scot clay dwayne forrest garth hal herschel huey kip kirby mack merle mort norm orrin rand randal reince roscoe rush saxby sheldon
  sherrod sid stu tad trent trey tucker vern vito wally wyatt xi narendra emmanuel keir olaf jens lech zoran goran dusan milos
  arvind anil sunil vikram wei jun hiro kenji minh nguyen tran kwasi thabo cyril jomo uhuru lars bjorn sven rolf
  robin lindsey leslie kelly casey jamie pat taylor morgan alexis dominique jackie jessie kerry kim jan jean avery cameron cary dana drew lynn marion quinn riley shannon stacy terry tracy ashley sidney whitney leigh lee jordan logan parker reese rory sage skyler spencer sasha noor angel carmen chris alex sam max charlie frankie billie bobbie andy corey courtney devin hayden jody jo kendall lane lauren loren mackenzie peyton rowan

  aaron anthony victor abdul abdullah abel abraham adam adolfo adrian ahmad ahmed alan albert alberto alec alejandro aleksandr alex alexander alexei
  alexis alfonso alfred alfredo ali allan allen alonzo alvin amir amos anatoly anders andre andreas andrei andres andrew
  andriy andy angelo antoine anton antonio archie ari armando arnold arthur arturo asher ashton august austin avery axel
  barack barney barry bart bashar ben benedict benito benjamin bennett benny bernard bernie bert bill billy bo bob bobby boris
  brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryant bryce byron caleb calvin cameron carl carlo
  carlos carlton carter cary casey cecil cedric cesar chad charles charlie chester chris christian christoph christopher chuck clarence
  clark claude clayton cliff clifford clint clinton clyde cody colin conrad corey cory craig curt curtis cyrus dale damian damon
  dan daniel danny darrell darren darryl daryl dave david dean deandre dennis denny derek derrick desmond devin dewayne diego dick dirk
  dmitri dmitry dmytro dominic don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund
  eduardo edward edwin eli elias elijah elliot elliott ellis elmer elon elvis emanuel emil emilio emmanuel enrique eric erik ernest
  ernesto ervin esteban ethan eugene evan everett ezra federico felipe felix ferdinand fernando fidel floyd francisco francois frank
  frankie franklin fred freddie frederick fredrik gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard gerardo
  gerry gilbert giorgio giovanni glen glenn gordon graham greg gregg gregory guillermo gus gustavo guy hamid hank hans
  harold harris harrison harry harvey hassan hector heinrich henri henrik henry herb herbert herman hiroshi homer horace hosni howard hugh
  hugo hussein ian ibrahim ignacio igor ike ira irving isaac isaiah ismail ivan jack jackie jacob jacques jaime jake jamal
  james jamie jan jared jason javier jay jean-claude jean-marc jeb jeff jefferson jeffery jeffrey jerald jeremiah jeremy jermaine jerome jerry
  jesse jesus jim jimmy joachim joaquin joe joel johan johannes john johnnie johnny jon jonah jonas jonathan jorge jose josé josef joseph josh
  joshua josiah juan julian julio julius justin karim karl keith ken kenneth kenny kent kerry kevin khalid kirk klaus kofi konstantin
  kurt kwame kyle lamar lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leonid leroy leslie lester levi lewis
  liam lindsey lloyd logan lonnie lorenzo lou louis luca lucas luis luiz luke luther lyle lyndon maarten mahmoud malcolm manuel marc marcel
  marcelo marco marcos marcus mario mark marshall martin marty marvin mason mateo matt matteo matthew matthias maurice mauricio max maxim
  maximilian maxwell mehmet mel melvin michael michel mickey miguel mike mikhail miles milo milton mitch mitchell mohamed mohammad
  mohammed morgan morris moses muhammad murray mustafa myron narendra nathan nathaniel neal ned neil nelson newt nicholas nick nicolas
  niels nigel nikita nikolai nils noah noel norman oleg oleksandr oleksii oliver omar orlando oscar osama otto owen pablo paolo pat patricio patrick
  paul paulo pavel pedro percy perry pete peter petr petro phil philip philippe phillip pierre preston quentin quincy rafael raj rajiv ralph ramesh ramon
  randall randy rashid raul ravi ray raymond recep reginald rené reuben rex ricardo rich richard rick ricky riley rob robbie robert
  roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus
  rupert russ russell ryan salman salvador sam samir samuel sanjay santiago saul scott sean sebastian sergei sergey sergio seth shane shaun
  shawn shinzo sidney silvio simon solomon spencer stan stanley stefan stephan stephen sterling steve steven stewart stuart sven
  taylor ted terrence terry thaddeus theo theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor trey tripp tyler tyrone
  ulrich vernon viktor vince vincent vinod vitaly vladimir volodymyr wade wallace walter warren wayne wendell wesley wes wilbur wilfred will
  willard william willie willis winston wolfgang xavier yasser yoshihide youssef yuri yusuf zachary zack zane
`)

export const femaleNames = words(`
  abbie bobbi cathie cokie debby dixie ellie fran gayle gretchen ilana jennie judi kamala kellie kristy lana lara lorena luann lynda maya mika norah
  peg randi reba rosalie roz savannah shelly sonja susie tess trish val yael zelda rebekah anya priya anjali lakshmi mei yuki nadya olena oksana
  ingrid astrid sigrid liv greta freja amal rania leila zahra theresa angela ursula michelle nancy maxine sherrie
  robin lindsey leslie kelly casey jamie pat taylor morgan alexis dominique jackie jessie kerry kim jan jean avery cameron cary dana drew lynn marion quinn riley shannon stacy terry tracy ashley sidney whitney leigh lee jordan logan parker reese rory sage skyler spencer sasha noor angel carmen chris alex sam max charlie frankie billie bobbie andy corey courtney devin hayden jody jo kendall lane lauren loren mackenzie peyton rowan

  robin lindsey leslie kelly casey jamie pat taylor morgan alexis dominique jackie jessie kerry kim jan jean avery cameron cary dana drew lynn marion quinn riley shannon stacy terry tracy ashley sidney whitney leigh lee jordan logan parker reese rory sage skyler spencer sasha noor angel carmen chris alex sam max charlie frankie billie bobbie andy corey courtney devin hayden jody jo kendall lane lauren loren mackenzie peyton rowan

  abby abigail ada adele adriana agnes aisha alberta alexandra alexis alice alicia alison allison alma alyssa amanda amber amelia amina amy
  ana anastasia andrea angela angelica angelina angelique angie anika anita ann anna annabel anne annette annie antoinette april ariana
  arlene ashley astrid audrey ava ayesha barbara beatrice beatriz becky belinda bella bernadette bernice bertha beth bethany betsy
  betty beverly bianca bonnie brandi brandy brenda bridget brigitte brittany brooke caitlin camila camille candace candice carla
  carly carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina catherine cathy cecilia celeste celia charlene
  charlotte chelsea cheryl chloe christa christiane christina christine cindy claire clara claudia colleen connie constance consuelo
  cora corinne courtney cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre
  delia delores denise desiree diana diane dianne dina dolores dominique donna dora doreen doris dorothy edith edna eileen elaine eleanor
  elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin esmeralda esperanza estelle
  esther ethel eugenia eva evelyn faith farah fatima felicia fiona florence frances francesca freda gabriela gabrielle gail
  genevieve georgia geraldine gertrude gina ginger giorgia giselle gladys glenda gloria grace greta guadalupe gwen gwendolyn hailey hannah
  harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary holly hope huma ida ilse imani ines ingrid irene irina iris
  irma isabel isabella isabelle ivana ivanka jacqueline jade jana jane janet janice jasmine jean jeanette jeanne jen jenna jennie
  jennifer jenny jessica jessie jill jo joan joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julie
  juliet june karen karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina kay kayla kayleigh keisha kellyanne kelly
  kelsey kendra kerri kim kimberly kirsten kristen kristi kristin kristina kristine kylie lakisha latoya laura lauren laurie leah leila lena
  lenore leona leticia libby lidia lillian lily linda lindsay lisa liz liza lois lola lori lorraine louise lourdes lucia lucille
  lucy luisa lupe luz lydia lynn lynne mabel mackenzie madeleine madeline maggie mallory mandy marcella marcia margaret margarita margot maria
  mariam marian marianne maribel marie mariel marilyn marina marisa marisol marjorie marla marlene marsha martha marta mary maryam
  maureen mavis maxine megan megyn meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred mimi mindy minnie
  miranda miriam misty molly monica monique muriel myra myrna nadia nancy naomi natalia natalie natasha nellie nicola nicole nikki nina noor nora
  norma nour olga olivia paige pam pamela patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra phoebe
  phyllis polly priscilla rachel ramona rebecca regina renata renee rhonda rita roberta rochelle rosa rosalind rosalyn rosanne rose roseann
  rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah sasha saundra selena selma serena shannon
  sharon shauna sheila shelby shelley shelly sheri sherri sheryl shirley siobhan sofia soledad sonia sonya sophia sophie stacey stacy
  stella stephanie sue summer susan susana susanna susanne suzanne svetlana sybil sydney sylvia tabitha tamara tammy tanya tara tasha
  tatiana teresa teri tess thelma theresa tiffany tina toni tonya tracey tracy tricia trisha trudy ursula usha valentina valeria valerie vanessa vera
  verna veronica vicki vicky victoria viola violet virginia vivian vivien wanda wendy whitney wilma winifred yasmin yolanda yulia yvette
  yvonne zainab zoe zoë zuleika
`)
