/** Small closed lists of English grammar that the recognisers of names share. Knowledge of the world is in the lexicon, not here. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin sentences with a capital without being part of a name. */
export const functionWords = set(`
  a an the this that these those such some any no every each all both either neither many much most more few several other another
  one two three four five six seven eight nine ten first second third last next
  and or but nor so yet for because although though while whereas if unless until since when whenever where wherever whether as than
  of in on at by to from with without within into onto over under about above below between among amid amidst against through
  throughout during before after behind beside besides beyond near off out outside inside around across along toward towards upon
  despite via per up down like unlike except following according given regarding concerning including
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what why how
  there here then now also too just only even still already again ever never not yes once soon later earlier today tomorrow yesterday
  tonight meanwhile however therefore thus hence moreover furthermore nevertheless nonetheless instead otherwise indeed perhaps maybe
  rather quite very well finally recently currently previously separately additionally similarly likewise apparently reportedly
  is are was were be been being am do does did has have had can could may might must shall should will would let
  asked speaking addressing commenting responding referring citing quoting noting
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  north south east west northern southern eastern western central
`);

/** Words that head a sentence or headline with a capital and may also stand inside the name of a body. */
export const openers = set(`
  dear hello thanks thank please read see watch photo image file video update breaking exclusive analysis opinion editorial live
  officials leaders ministers diplomats police experts analysts critics protesters residents witnesses sources people troops forces
  media news reports reporters press talks sanctions relations elections negotiations
  jews muslims christians sunnis shiites catholics arabs kurds europeans africans asians westerners
`);

/** Marks of rank and courtesy written before a name, with the gender they tell. */
export const honorifics: ReadonlyMap<string, 'f' | 'm' | null> = new Map([
  ...'mr mr. sir lord sheikh sheik shaikh imam father brother ayatollah mullah tun tan sri datuk dato seri shri sri haji hajji monsieur señor senor herr cardinal bishop archbishop hojatoleslam maulana mufti'
    .split(' ')
    .map((w) => [w, 'm'] as const),
  ...'mrs mrs. ms ms. miss lady dame madam madame sister baroness'.split(' ').map((w) => [w, 'f'] as const),
  ...(
    'dr dr. prof prof. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. sen sen. rep rep. gov gov. rev rev. hon hon. spc spc. ' +
    'h.e. excellency highness majesty comrade honourable honorable'
  )
    .split(' ')
    .map((w) => [w, null] as const),
]);

/** Abbreviated and full ranks and offices that are a role in themselves even where the lexicon has no entry for them. */
export const roleHeads = set(`
  minister secretary undersecretary president vice-president premier chancellor leader chief head chairman chairwoman chairperson chair
  director director-general commissioner spokesman spokeswoman spokesperson envoy ambassador representative negotiator mediator
  commander general admiral colonel lieutenant captain major sergeant marshal brigadier governor mayor senator congressman congresswoman
  lawmaker legislator mp mep parliamentarian deputy adviser advisor aide official administrator counsellor consul attaché attache judge justice prosecutor
  attorney speaker king queen prince princess emir sultan pope patriarch rapporteur coordinator inspector treasurer delegate
  secretary-general gen gen. lt lt. col col. adm adm. maj maj. capt capt. sen sen. rep rep. gov gov. ayatollah premier-designate frontman boss
  candidate officer
`);

/** What a person is called without an office: "Swedish citizen Mohamed Moumou". */
export const personNouns = set(`
  citizen national journalist reporter academic professor scholar researcher analyst expert economist historian scientist physicist activist
  campaigner lawyer attorney barrister businessman businesswoman tycoon oligarch billionaire millionaire dissident cleric imam priest rabbi
  politician lawmaker militant insurgent terrorist jihadist fighter rebel warlord blogger writer author poet filmmaker director actor actress singer
  diplomat negotiator mediator opponent critic critics founder co-founder strategist correspondent editor columnist anchor guerrilla defector
  soldier officer veteran spy agent hostage prisoner detainee refugee migrant student teacher engineer doctor athlete player coach farmer
  figure politician statesman chairman counterpart colleague predecessor successor rival ally brother sister son daughter father mother
  wife husband widow nephew uncle cousin friend patriarch philanthropist mogul magnate whistleblower hacker suspect gunman assistant
`);

/** Words between state and role that belong to the title: "German deputy foreign minister". */
export const portfolioWords = set(`
  foreign external home defence defense interior finance prime press trade commerce health energy oil petroleum justice environment climate
  communications planning economy economic education culture labour labor agriculture transport information technology science research
  opposition party rebel military army navy naval air police intelligence security national state federal special presidential parliamentary political
  chief deputy vice assistant senior junior top lead under permanent personal spiritual supreme religious cabinet government regional
  international humanitarian peace nuclear cyber human rights affairs policy relations ministry department embassy parliament majority minority
  legal consular central bank chemical water immigration migration tourism sports youth women social welfare development cooperation european crisis management
`);

/** Words on the time of an office or the standing of its holder. */
export const modifiers: ReadonlyMap<string, string> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['ex-', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['exiled', 'former'],
  ['late', 'former'],
  ['then', 'then'],
  ['then-', 'then'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['transitional', 'acting'],
  ['incoming', 'designate'],
  ['designate', 'designate'],
  ['elect', 'designate'],
  ['nominee', 'designate'],
  ['newly-elected', 'newly elected'],
  ['newly-appointed', 'newly elected'],
]);

/** Adjectives that may stand inside a title without meaning. */
export const fillers = set(`
  new newly elected appointed outgoing current veteran longtime long-time prominent leading influential powerful controversial embattled visiting
  popular jailed imprisoned detained slain assassinated wanted re-elected own hard-line hardline conservative reformist moderate
  far-right left-wing right-wing populist
`);

/** Lower-case parts inside personal names. */
export const particles = set('al el bin bint ibn ben abu de del della der den di da dos das du la le van von ter ten zu y e af av ould');

/** Verbs of saying, in the forms that stand beside a source. */
export const speechVerbs = set(`
  said says say saying told tells added adds stated states noted notes stressed stresses warned warns announced announces declared declares
  argued argues claimed claims explained explains insisted insists reiterated confirmed confirms denied denies urged urges vowed vows wrote writes
  tweeted replied responded commented remarked emphasized emphasised underlined underscored acknowledged admitted called suggested accused
  asked asks expressed welcomed condemned rejected praised concluded continued hailed thanked
`);

/** Verbs of headlines, where they have capitals: "Envoy Arrives in Lima". */
export const headlineVerbs = set(`
  arrives meets visits urges warns seeks backs rejects condemns wins leaves returns resigns vows hails slams begins signs agrees says tells denies
  claims wants faces demands expels recalls summons accuses praises welcomes offers threatens
`);

/** Nouns that end or begin the name of an organisation. */
export const organisationHeads = set(`
  organization organisation council committee commission congress parliament assembly senate party front movement army forces force guard guards
  brigade brigades battalion corps command navy ministry department agency authority administration bureau office service services directorate
  secretariat union association federation confederation league alliance coalition bloc community court tribunal bank fund institute institution
  university college academy school foundation society club company corporation group inc corp ltd llc plc airlines airways holdings
  network board chamber cabinet government police patrol mission delegation initiative partnership forum
  church synod embassy consulate trust panel taskforce consortium conglomerate
  treasury exchequer senate knesset duma politburo caucus junta militia emirate caliphate sector unit 
  municipality gendarmerie org
  republicans democrats democrats liberals brotherhood observatory watch registry mechanism
`);

/** Of `placeHeads`, those that are surnames too: after a given name they decide nothing ("Nathan Law"). */
export const surnameLike = set('law hill hills lake rivers bush park day may war bay mail post star sun world press west east north south');

/** Nouns that, just after a capitalised run, say that it names no person: "Bu Nimr tribe". */
export const kindNouns = set(`
  tribe tribes clan group groups movement militia network party faction bloc gang cartel brigade river province region area district airport airbase base
  foundation institute film movie novel ship vessel tanker missile missiles aircraft jet jets plane drone drones plant prison camp valley mountains desert
  sea strait peninsula island islands corridor pipeline dam bridge market stock index treaty agreement accord deal accords affair scandal virus variant
`);

/** Words that open the names of places: "Saint Petersburg", "San Salvador", "Camp Ashraf". */
export const placeOpeners = set(`
  saint st st. san santa santo são port fort new mount lake cape camp los las tel upper lower greater nizhny nizhniy puerto villa rio
`);

/** Nouns that make a capitalised run a place or thing, not a person. */
export const placeHeads = set(`
  street road avenue square river lake mountain mountains mount hill hills valley island islands sea ocean gulf strait straits bay canal city town
  province district region county village airport airfield port base camp palace house building bridge tower stadium park plaza hotel desert peninsula
  coast border corridor crossing dam plant prison gate cup games award prize day week month year war act bill law plan treaty agreement accord accords pact deal
  protocol convention charter declaration resolution memorandum statement doctrine report review times post journal herald tribune gazette guardian
  telegraph mirror mail star sun globe today magazine tv television radio news press daily weekly street world economy markets business
  program programme project conference summit center centre museum hospital mosque collection collections gallery theatre theater games office committee
  caribbean pacific atlantic mediterranean baltic balkans gulf arctic asia africa europe america americas scandinavia middle
  president minister secretary ambassador general east west north south
`);
