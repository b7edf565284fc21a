import { words } from './words.js'

/**
 * Given names that tell that a capitalised word begins a person's name and, mostly, which pronoun follows. Origin:
 * general knowledge of the most frequent names in the US Social Security Administration's public lists of the last
 * hundred years, with common names of other languages; written down for this project. Names that are more often
 * places, months or surnames are left out; names that both women and men bear stand in both lists.
 */

export const maleNames = words(`
  aaron abbas hunter abdel abdi abdirahman abdu abdul abdullah abdullahi abel abraham adam adan adebayo aditya adnan adolfo
  adrian afonso ahmad ahmed ahmet aidan aiden ailbhe ajay akash akbar akhil akihiro akira aksel alain alan alasdair
  alastair albert alberto aldo alec aled alejandro aleksandr aleksi alessandro alex alexander alexei alexis alfonso
  alfred alfredo ali alistair allan allen alonzo alphonse alun alvaro alvin amedeo amerigo amin amir amit amos anand
  anas anatoly anders andre andreas andrei andres andrew andriy andy angel angelo anibal anil ankit anthony antoine
  anton antonio antti anwar aonghus arash archibald archie ari ariel arild arjun arlo armando arne arnold arnulfo
  artem arthur arturas arturo arun arvid arvind asbjorn asher ashley ashok ashraf ashton ashwin asif atsushi attila
  attilio auden august aurelien aurelio austin avery avi avner avraham axel ayman ayo aziz babajide babak babatunde
  bahram balazs baptiste barack barnabas barnaby barney barry bart bartholomew baruch bas bashar basil battista behnam
  behrouz bela ben benedict bengt benito benjamin bennett benny benoit benoît beppe bernard bernd bernhard bernie bert
  bertram bertrand bijan bilal bill billie billy binyamin birger bjarne bjorn blaise bo boaz bob bobbie bobby bodie
  bogdan boguslaw boris borislav brad braden bradley bram brandon braulio brendan brent bret brett brian brock
  bronislaw bruce bruno bryan bryant bryce bryn buford burak burt byron caden caio cale caleb callum calvin cameron
  carey carl carlo carlos carlton carmen carmine carsten carter cary casey cathal cecil cedric cedrick cees cesar chad
  chaim chandra charles charlie chauncey chester chidi chijioke chinedu chris christian christoph christophe
  christopher chuck chukwuemeka cian ciaran cillian claes clarence clark claude claudio clay clayton clem clement
  cliff clifford clifton clint clinton clive clyde clément cody coen colby colin colm conor conrad corey cormac
  cornelius cory cosimo courtney craig crispin cristiano csaba curt curtis cyril cyrille cyrus dafydd daire daisuke
  dale dallin damian damien damon dan dana daniel danny dario darius dariush dariusz darnell darragh darrell darren
  darryl daryl dashawn dave david davide davion dax dean deandre declan deepak delbert demarcus demetrius denis dennis
  denny denys derek dermot derrick deshawn desmond detlef devin dewayne dewey dexter diarmuid dick didier diederik
  diego dieter dietmar dinesh dirk dmitri dmitry dmytro domenico dominic dominick dominik dominique don donal donald
  donncha donnell donnie donovan donte doug dougal douglas dov dragan drew dror duane duncan dusan dustin dwain dwayne
  dwight dylan eamon eamonn earl earle ebenezer eberhard eckhart ed eddie edgar edmund edoardo edouard edson eduardo
  edward edwin eero efraim efrain efren ehsan ehud einar eirik eitan eldon eldridge eli elias eliezer elijah elio
  eliseo elliot elliott ellis elmer elon elton elvis elwood emanuel emeka emil emiliano emilio emlyn emmanuel emmett
  emmitt emre emyr enda ennio enrique enzo eoghan eoin ephraim erdem erhard eric erich erik erling ernest ernesto
  errol ervin erwin esko esmail espen esteban estevan ethan etienne euan eugene eugenio evan evaristo everett evgeny
  ewan ewart ewen ezio ezra fabien fabio fabrice fabricio fabrizio fadi fahad faisal farhad farhan farid farooq
  farrell farshad fawaz fayez feargal federico felipe felix femi ferdinand ferenc fergal fergus fermin fernando
  ferruccio fidel fidencio filippo finbar finlay finn fintan flavio florian floris floyd forrest francesco francisco
  franck franco francois frank frankie franklin fred freddie frederick fredrik friedrich fritz fuad fumio gabor
  gabriel gabriele gael gaetano ganesh gareth garrett garry garth gary gaston gaurav gavin gaylord gaël gbenga geert
  geir gene gennady gennaro geoff geoffery geoffrey george georgi geraint gerald geraldo gerard gerardo gerd gergely
  gerhard germain gerrit gerry gethin ghassan giacomo giampaolo gianfranco gianluca gianni gideon gilad gilbert
  gilberto giles gilles gino giorgio giovanni giuliano giuseppe gleb glen glenn glyn gonzalo gopal goran gordon
  gottfried graham grant graydon graziano greg gregg gregory greig grigory grover gruffydd grzegorz guido guillaume
  guillermo gunnar gunter gunther gus gustavo guy gwyn gyorgy haakon habib hadi hafez haider haitham hakan hakim hakon
  hal halvor hamad hamid hamish hamza hani hank hanno hans hari harish harlan harold haroon harris harrison harry
  hartmut haruki harun harvey hashim hassan hatem hayden hector hedley hedrick heiko heinrich heinz helmut hendrik
  henning henri henrik henry herb herbert heriberto herman herschel hershel herve hervé hideki hideo hilario hillel
  hiram hiro hiroki hiroshi hiroyuki hisham holger homer honoré horace horatio horst hosni hossam hossein howard
  hubert huey hugh hugo hussain hussam hussein huw hyman hywel iain ian ibrahim ichiro idris ieuan ifan ignacio
  ignatius igor ihab ihor ike ikechukwu ilkka ilya ilyas imad imran imre ingmar ingo ioan iolo iqbal ira irfan irvin
  irving irwin isaac isaiah isamu ishaq isiah isidro ismail issam istvan itai itamar itzhak ivan ivano ivar iyad jaap
  jabari jabir jabulani jack jackie jacob jacques jaden jafar jagdish jago jaime jair jake jalal jamal jamar jamel
  james jamie jamil jan jannik janos janusz jared jari jarkko jarod jaroslav jaroslaw jarrett jarrod jarvis jase jason
  javad javier jawad jaxon jay jayden jean jean-claude jean-marc jeb jed jeff jefferson jeffery jeffrey jelle jens
  jerald jeremiah jeremy jermaine jeroen jerold jerome jerrod jerry jerzy jesper jesse jessie jesus jethro jim jimmie
  jimmy jo joachim joao joaquim joaquin jocelyn jochen jody joe joel johan johann johannes john johnnie johnny jolyon
  jomo jon jonah jonas jonathan jonny jonty joost jordan jorg jorge jorgen joris jose josef joseph josh joshua josiah
  josue josé jovan joão joël juan judah judson juha jukka jules julian julien julio julius jun junaid junichi junius
  jurgen justin jyrki jérôme jörg jørgen jürgen kacper kaden kai kalle kamal kamran kare kareem karim karl karsten
  karthik kartik kaveh kazuki kazuo kazuya keanu keenan keir keith kelechi kellen kelly kelvin kemal ken kendall
  kendrick kenichi kenji kenneth kenny kent kenta keon kermit kerry kerwin kevin khaled khalid khalil kian kieran
  kieron kim kimi kip kiran kirby kiril kirill kirk kiyoshi kjell kjetil klaas klaus knut kody koen kofi koichi koji
  kolton konrad konstantin kourosh krishna kristian kristopher krzysztof kurt kurtis kwabena kwaku kwame kwasi kyle
  kyler lachlan ladislav laird lajos lalit lamar lamin lamont lance lancelot landon lane lapo larry lars lasse laszlo
  latrell lauren laurence laurent lauri lawrence leandro lech lee leif leigh lemuel lenny leo leon leonard leonardo
  leonel leonid leopold leopoldo leroy leslie lester leszek levi lewis liam lindsey linus lionel lior lisandro lloyd
  llyr lochlann logan loic lon lonnie lorcan loren lorenz lorenzo lorin lorne lothar lou louis lourenco loïc luay
  lubomir luc luca lucas lucian luciano lucien lucio ludovic ludwig luigi luis luiz lukas luke luther lutz lyle lyndon
  lynn lynwood maarten macario maciej mack mackenzie mads magne magnus mahdi maher mahesh mahmood mahmoud mairtin
  majed majid makoto maksim maksym malachi malachy malcolm malik mamadou manfred manish manoj mansour manuel marc
  marcel marcelino marcello marcellus marcelo marco marcos marcus marek mariano mario marion marius mark markku markus
  marlon marquis marshall martin marty marvin marwan masahiro masato mason masood masoud massimiliano massimo mateo
  mateus mateusz mathieu mathijs matt matteo matteus matthew matthias matthieu matti maurice mauricio maurizio mauro
  maury max maxim maxime maximilian maxwell maynard mazen mehdi mehmet mehran mel melvin menachem menno merle merlin
  merlyn mervyn micah michael michal micheal michel mickey miguel mika mikael mike mikhail mikkel mikko miklos mikolaj
  miles milo milorad milos milton minh mirko miroslav mitch mitchell mitt modou mohamad mohamed mohammad mohammed
  mohamud mohan mohsen moises monte monty mordechai morgan morris mort morten mortimer moses moshe mounir moussa
  mudassir muhammad muhammadu muiris mukesh munir murad murat murdo murilo murray musa mustafa mustapha mykola myles
  myron nabil nadeem nader naeem naftali naim nanni naoki naoto napoleon narendra naser nasir nasser nate nathan
  nathanael nathanial nathaniel naveen nawaf nayef neal ned neil nels nelson nenad nestor neville newt nguyen niall
  nicholas nick nico nicolas nicolo niels nigel nikhil nikita niko nikola nikolai nikolas nikolay nils nino nir nitin
  nizar noah noe noel noor norbert norm norman norvell nuno obadiah obinna octavio oddvar oded odell ofer oisin okan
  olaf olamide olav ole oleg oleh oleksandr oleksii olin oliver olivier ollie olof olumide oluwaseun omar onur oran oren
  orhan orlando orlin orrin orson orval orville osama osamu oscar osian oskar osman osvaldo oswald oswaldo otavio otis
  otto ousmane owain owen ozan pablo padraig pankaj paolo parker parviz pascal pascual pasquale pat patrice patricio
  patrick paudie paul paulo pavel pawel peder pedro pekka pelle percy perry pete peter petr petri petro petteri peyton
  phil philip philipp philippe phillip pierluigi piero pierre piers piet pieter pietro piotr plamen pradeep prakash
  pramod pranav prashant prentice preston qasim quentin quincy quinn radek radoslaw rafael raffaele rafiq ragnar
  raheem rahim rahul rainer raj rajan rajeev rajendra rajesh rajiv rakesh ralf ralph ramesh rami ramin ramiro ramon
  ramzi rand randal randall randy ranulph raoul raphael raphaël rashad rasheed rashid rasmus raul ravi ravindra ray
  rayford raymond raymundo recep reese reggie reginald regis reince reinhard reinhold remi remy renaldo renato renaud
  renzo rené reuben reuven rex reynaldo reza rhett rhodri rhys ricardo riccardo rich richard rick ricky rigo rigoberto
  riley riyad rob robbie robert roberto robin rocco rod roddy roderick rodger rodney rodolfo rodrigo roel rogelio
  roger rohan rohit roland rolando rolf romain roman ron ronald ronan ronen ronin ronnie ronny rory roscoe ross rowan
  roy ruairi ruben rudiger rudolf rudolph rudy rufus rui runar rune rupert ruppert rush ruslan russ russell rustam
  rustin rutger ruud ryan rylan ryo ryota régis rémi saad saeed saeid safwan sage salah saleh salim salman salvador
  salvatore sam samer sami samir sammie samuel sandeep sandor sandro sanjay santiago santino santosh sasha satish
  satoshi saul sauli saxby sayed schuyler scot scott seamus sean sebastian segun sekou selim selwyn semyon seppo serge
  sergei sergey sergio serkan seth seumas shad shahid shahram shai shakir shane shannon shaquille shashi shaul shaun
  shawn sheldon sherif sherrod sherwood shigeru shimon shinichi shinji shinzo shlomo shmuel shohei shunsuke siamak sid
  siddharth sidney siegfried siegmar sigurd silas silvano silvester silvestre silvio simeon simon sipho sjoerd skyler
  slobodan soheil solomon sonny soren sorley spencer srinivas stacy stan stanislav stanislaw stanley stefan stefano
  steffen stellan stephan stephane stephen sterling steve steven stewart stig stu stuart stéphane sudhir suleiman
  sunder sunil suresh surya svein sven sverre syed sylvain sébastien søren tad tadhg tahir takahiro takashi takeshi
  talal tamas tamer tamir taras tarek tarik tariq taro tarquin tarun tatsuya taylor tayyip ted teddy teemu tendai
  teodoro terence terrance terrell terrence terry tetsuya thabo thad thaddeus thelonious themba theo theodore theron
  thiago thibault thibaut thierry thijs thilo thomas thor thorsten tiago tibor tilman tim timo timothy tito tjeerd
  tobias tobin toby todd tolga tom tomas tomasz tomislav tommaso tommy tomos toney tony torbjorn torgeir torquil
  torsten toru toshihiro toshio tracey tracy tran travis trayvon tremaine trent trevor trey tripp tristan tristram
  trond truett trygve tsutomu tucker tullio tunde tuomas ty tyler tyree tyrell tyrese tyrone tyrus tyson tzvi uche
  uday udo ugo uhuru ulf ulises ulrich ultan ulysses umberto urho uriel usman uwe vaclav vadim vadym valentin
  valentino valeriy varun vasily vasyl venkat venkatesh vern vernon vesa veselin vicente victor vidar vijay vikram
  viktor vince vincent vincenzo vinicius vinod virgil vitali vitaliy vitaly vito vittorio vivek vlad vladimir
  vladislav vojtech volkan volker volodymyr vyacheslav wade wael wahid waleed walid wallace wally walter walther
  warren wasim waylon wayne wei wendell werner wes wesley whitney wilbert wilbur wilford wilfred wilfredo wilfried
  wilhelm will willard willem william willie willis wilmer wim winford winfred winfried winston witold wojciech wole
  wolf wolfgang wolfram woodrow woody wouter wyatt wyn xavier xi yaakov yahya yair yancey yann yannick yaroslav yaser
  yasin yasser yassin yasuhiro yasuo yavuz yegor yehuda yemi yevgeny yevhen yigal yilmaz yitzhak yngve yoav yogesh
  yoichi yonatan yosef yoshi yoshihide yoshihiro yossi younis yousef youssef yukio yunus yuri yuriy yusuf yutaka yves
  zachariah zachary zachery zack zafar zaheer zahid zaid zakaria zaki zane zayed zbigniew zdenek zebulon zeev zeke
  zeljko zenani ziad zlatko zoltan zoran zubin zuhair zvi étienne
`)

export const femaleNames = words(`
  aaliyah abbie abby abena abigail ada adaeze adele adelina aditi adriana adrienne adwoa afua agatha agnes agustina
  aileen aimee aisha aishwarya aja akosua alanna alberta aleida alejandra alena alessandra alessia alex alexandra
  alexis alice alicia alina aline alisa alisha alison alissa alivia allison alma althea alva alyson alyssa amaka amal
  amalia amanda amara amari amber amelia amina amira amy ana anabel anais ananya anastasia andrea andreea andy angel
  angela angelia angelica angelina angelique angelita angie anika anita anjali anjanette anjelica ann anna annabel
  annabelle annalisa annamarie anne anneliese annelise annemarie annette annie annika antje antoinette antonella
  antonia anusha anya aparna april arabella araceli archana aretha ariadne ariana arielle arleen arlene armida aruna
  asha ashanti ashlee ashleigh ashley astrid aubrey audra audrey aurelia ava avery avis ayanna ayesha azadeh barbara
  barbra beatrice beatrix beatriz becky belen belinda bella bennie bernadette bernice bertha bess bessie beth bethany
  betsey betsy bettie bettina betty beulah beverly bhavna bianca billie birgit birgitta blanca blanche blythe bobbi
  bobbie bonnie bozena brandi brandy breanna bree brenda brenna briana brianna bridget bridgette brigid brigitte
  britney britt britta brittany brittney bronwyn brooke bryony caitlin calista cameron camila camille candace candice
  caoimhe carina carissa carla carlene carley carlotta carly carmela carmella carmen carol carole carolina caroline
  carolyn carrie cary caryn casey cassandra cassidy cassie catalina catarina caterina catherine cathie cathleen
  cathryn cathy catriona cecelia cecile cecilia celeste celia chandni chandra chantal chantelle charis charissa
  charlene charlie charlotte charmaine chelsea chelsey cher cherie cheryl cheyenne chiamaka chiara chika chinwe chioma
  chitra chloe chloé chris christa christel christi christiane christie christina christine ciara cicely cindi cindy
  cinthia claire clara clare clarice clarissa claudette claudia claudine clementine cleo clodagh cokie colette colleen
  connie constance consuela consuelo cora coralie cordelia corey corina corine corinne cornelia courtney cressida
  cristal cristina crystal cynthia cécile dagmar dahlia daisy dana danette danica daniela danielle danuta daphna
  daphne daria darla darlene davina dawn dayna deana deandra deanna debbie debby deborah debra deena deepa deepika
  deidre deirdra deirdre delia delilah della delores delphine demetria denice denise desiree desirée devi devin
  devorah diana diane dianna dianne dina dionne divya dixie dolly dolores dominga dominique donatella donna dora
  dorcas doreen doris dorothea dorothy dortha dottie drew dulce ebele edie edith edna edwina edyta efe efua eileen
  eilidh eimear elaina elaine elda eleanor eleanora elena elettra elia eliana elina elinor elisa elisabeth elisabetta
  elise elissa eliza elizabeth elke ella ellen ellie elodie eloise elsa elsbeth elsie elspeth elva elvira elyse ema
  emilia emilie emily emma emmanuelle emmy enid erica erika erin erma ernestine esme esmeralda esmé esperanza essie
  esta estela estella estelle esther ethel etta eudora eugenia eugenie eula eunice eva evangeline eve evelina evelyn
  evie ewa ezinne fabiana fabienne faith fanny farah farrah fatemeh fatima fatma fatou fatoumata faustina federica
  felicia felicity femke fenella fernanda ffion filomena fiona fionnuala flavia fleur flo florence florencia florine
  folake fran frances francesca francine frankie françoise frauke freda freida freja frida frieda funmi gabriela
  gabriella gabrielle gaelle gail gayatri gayle gaynor geeta gemma genevieve genoveva georgette georgia georgiana
  georgie georgina geraldine geri germaine gertrude giada gilda gillian gina ginger giorgia giovanna gisela giselle
  gita giulia gladis gladys glenda glenna glenys gloria glynis goldie grace graciela grainne greta gretchen griselda
  gráinne guadalupe gudrun guinevere gunilla gwen gwendolyn gwyneth haifa hailey hala halima halina hana hanan hanna
  hannah hannelore harriet harriett hattie hayden haylee hazel heather hedda hedwig heidi heike helen helena helga
  heloise hema henrietta henriette herminia hermione hester hettie hilary hilda hildegard hillary hiromi holly hope
  hortensia huda huma ida ifeoma ijeoma ilana ilaria ileana iliana ilse imani imelda imogen indira indu ines inez inga
  inge ingeborg inger ingrid ioana iolanda irene irina iris irma isabel isabela isabella isabelle isadora ishita
  isobel itzel ivana ivanka ivette ivonne iwona izabela jacinta jackeline jackie jaclyn jacqueline jada jade jadwiga
  jaimee jaleesa jamie jamila jan jana janae jane janel janelle janessa janet janette janice janie janine janis janna
  jaqueline jasmin jasmine jaya jayda jayla jayne jazmin jean jeana jeanette jeanie jeanine jeanne jeannette jeannie
  jemima jemma jen jenelle jenifer jenine jenna jennie jennifer jenny jeri jerri jessenia jessica jessie jesusa jill
  jillian jo joan joana joanie joann joanna joanne joaquina jocelyn jodi jody joelle joellen johanna johanne joleen
  jolene jolie joni jordan jordana josefa josefina josephine josette josie jovita joy joyce juana juanita judi judit
  judith judy judyta julia juliana julianna julianne julie juliet julieta juliette june justine jutta jyoti kaitlin
  kaitlyn kaja kallie kalpana kamala kamila kamini kanchan kanika kara karen kari karin karina karla karlene karolina
  karolyn karyn kasey kassandra katarina katarzyna kate katelyn katerina kateryna katharine kathe katherine katheryn
  kathi kathie kathleen kathrin kathrine kathryn kathy katie katja katrin katrina katya kavita kavitha kay kaye kayla
  kaylee kayleigh kaylin keeley keira keisha kelli kellie kelly kellyanne kellye kelsey kemi kendall kendra kenna keri
  kerri kerrie kerry kersti khadija khadijah kiara kiera kim kimberlee kimberley kimberlie kimberly kirsten kirsti
  kirstie kirsty kitty komal konstantina kourtney krista kristal kristen kristi kristie kristin kristina kristine
  kristy kristyn krystal krystle krystyna ksenia kylie lacey ladonna laila lakeisha lakeshia lakisha lakshmi lana lane
  lanette laney lara laraine larisa larissa larraine lashawn lata latanya latasha latisha latonya latoya latrice laura
  laureen lauren lauretta laurie laurinda lavern laverne lavinia lavonne laxmi layla leah leandra leann leanna leanne
  leda lee leeann leela leigh leila leilani lena lenka lenora lenore leola leona leonie leonor leonora leora leota
  lerato leslee leslie leta leticia letitia letizia lexi lia liana libbie libby lidia lieselotte liesl lila lilia
  lilian liliana lilith lillian lily lina linda lindsay lindsey linette linnea lisa lisbeth lisette lissa liv livia
  liz liza lizbeth lizette lizzie llinos logan lois lola lolita lora loraine loree lorelei loren lorena loretta lori
  lorie lorna lorraine lorrie lotte lottie louella louisa louise lourdes luana luann lubna lucero lucia luciana lucie
  lucienne lucila lucilla lucille lucinda lucretia lucrezia lucy ludmila ludmilla luisa lula lulu lupe luz lydia lyla
  lynda lyndsay lyndsey lynette lynn lynne lynnette lyra lyudmila maarja mabel mackenzie macy madalyn maddie madelaine
  madeleine madeline madelyn madge madhu madhuri mae maeve mafalda magali magda magdalena maggie maha mahalia mahsa
  maia maire mairead maisie malala malgorzata malia malika malin malinda malini mallory mamie mandy manisha manju
  manon manuela mara marcela marcelina marceline marcella marci marcia marcie marcy mareike mareile margaret margarete
  margarethe margarette margarita margaux margery margie margit margo margot margret margrethe mari maria mariah
  mariam marian mariana mariann marianna marianne maribel maricela marie mariel marielle marietta marija marijke
  marika marilee marilou marilyn marilynn marina marion marisa marisela marisol maritza marjorie marla marlee marlena
  marlene marlies marloes marlys marnie marquita marsha marta martha marthe marva mary maryam maryann maryanne
  marybeth maryellen maryjane marylou mathilde matilda matilde mattie maude maura maureen mavis max maxine maya maylin
  meagan meaghan meena meenakshi meera meg megan megha meghan meghana megyn mei meike melania melanie melany melina
  melinda melisa melissa mellissa melodie melva merav mercedes meredith meredyth meryl meta mette mhairi mia micaela
  michaela michela michele michelle michiko mieke mignon mika mikaela mila milagros mildred milena millicent millie
  mimi mina mindi mindy minerva minna minnie mira miranda mireille mirella mireya miriam mirta misty mitzi moira
  mollie molly mona monica monika monique morag morgan morgana morwenna mozelle mridula muna muriel myfanwy myra
  myriam myrna máire mélanie nada nadezhda nadia nadine nadya naima nakia namrata nancie nancy nandini nanette naoko
  naomi narges nasreen nasrin natacha natalia natalie natalya natascha natasha nathalie nayeli nazanin neda neelam
  neeta neha nelda nell nellie nelly nena nereida nerys nettie neva ngozi niamh nicola nicole nicolette nicolle nidhi
  nieves nigella nikita nikki nilda nina nirmala nisha nita nkechi nneka noa noelia noelle noemi nola nomvula nona
  noor nora norah noreen noriko norma nour noura nthabiseng nuala nuria nydia octavia odalys odette odile ofelia
  oksana oktavia olena oleta olga olivia oluchi olufunmilayo olwen oona ophelia oriana orla orlaith orly ornella
  ottilie padma paige pallavi paloma pam pamala pamela paola parisa parker parvati pascale pat patrice patricia patsy
  patti pattie patty paula pauletta paulette paulina pauline payton pearl peg peggy penelope penny pernille perpetua
  petra petronella petula peyton philippa philomena phoebe phyllida phyllis pia pilar pippa polina polly pooja portia
  pratibha preeti prerna priscilla priya priyanka purificacion queenie quiana quinn rachael rachel rachelle radha
  radhika rae raffaella raina raisa rajni ramla ramona rana randa randi rania raquel rasheeda rashmi reanna reba
  rebecca rebekah reem reena reese regan regina reina rekha renae renata renate rene renee renu reva reyna rhea
  rhiannon rhoda rhonda ricki rihanna rikki riley rina risa rita ritu roberta robin robyn rochelle rocio rohini roisin
  romana romina romy rona ronda ronja ronnie rory rosa rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund
  rosana rosanna rosanne rose roseann roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina rosita roslyn
  rowan rowena roxana roxann roxanne roya roz rubina ruby rufaro rukmini ruth ruthie ryann róisín saanvi sabina sabine
  sabrina sachiko sadia sadie sage sahar saira sakura sally salma salome sam samantha samia samira sanam sandra sandy
  sangeeta sanna sanne santina saoirse saorla sapna sara sarah sarita sasha saskia satu saundra savannah savita
  scarlett seema selena selina selma serafina serena shalini shanda shani shanice shanika shaniqua shanna shannon
  shanta shantel shanti shaquita shari sharla sharlene sharon sharron sharyn shauna shawna shayla shayna sheba sheena
  sheila sheilah shelby shelia shelley shelly sheree shereen sheri sherita sherri sherrie sherron sheryl shira shireen
  shirin shirley shivani shobha shona shonda shreya shruti shweta sian sibyl sidney signe sigrid silke silvana silvia
  simin simisola simona simone sinead sinéad siobhan sioned siân skyler smita smriti sneha sofia sofie solange soledad
  solveig sonal sonali sondra sonia sonja sonya sophia sophie sophy sorcha spencer stacey staci stacia stacie stacy
  starla stefania stefanie stella stephania stephanie stephany stéphanie sudha sue suellen suhair sujata suman sumitra
  summer sunanda sunita supriya suri susan susana susann susanna susannah susanne sushma susie suzan suzann suzanne
  suzette suzie svetlana swapna swati sybil sydney sylvia sylvie tabatha tabitha talia talitha tamar tamara tameka
  tamera tami tamie tamika tamiko tammi tammy tamra tamsin tana tania tanisha tanvi tanya tara taryn tasha tatiana
  tatyana tawana tawanda tawanna tayla taylor teena temitope tenesha teresa teresita teressa teri terri terrie terry
  tess tessa tetyana thalia thandi thandiwe thea thelma theodora theodosia theres theresa therese thomasina thora
  thérèse tia tiana tiara tiffany tilda tilly timea tina tisha titilayo tolulope tomoko toni tonia tonja tonya tori
  tova tracee tracey tracie tracy treva tricia trina trish trisha trista trude trudy trupti tsitsi twila tyra tzipi
  ulla ulrike uma una unni ursel ursula urszula usha vaishali val valarie valentina valentyna valeria valerie valery
  valérie vandana vanessa vanya varsha vasudha veda velda velma vera verena vergie verity verna vernell vernita
  veronica veronika vesna vesta vicki vicky victoria victorine vida vidya vigdis vijaya vikki vilma vimala viola
  violet violeta violette virgie virginia virginie viv viveca vivian vivianne vivien vivienne vonda véronique vérène
  wakako waltraud wanda waneta wangari wanita wanjiru wendy whitney wiebke wilhelmina wilhelmine willa willene wilma
  winifred winnie winnifred winona xenia ximena xiomara yadira yael yaffa yamini yanet yanira yara yareli yasemin
  yasmeen yasmin yasmine yekaterina yelena yesenia yessenia yetta yetunde yevgenia yoko yolanda yoselin yoshiko yosra
  ysabel yuka yuki yulia yulissa yuliya yumi yuriko yvette yvonne zahida zahra zaida zainab zanele zarina zehra zeinab
  zelda zelma zena zenaida zenobia zeynep zina zita zodwa zoe zofia zohra zora zoya zoë zsofia zsuzsa zsuzsanna
  zuleika zuzana
`)

/** All of these. */
export const givenNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames])
