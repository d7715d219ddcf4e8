"""Closed lists of words around names: titles, roles, organizations, families.

Matching folds case and drops a final dot. What is open-ended (places, first names, casing) is gathered at
training time and lies in `tables`.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.replace("\n", " ").split(","))


TITLES = _words(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess sheikh sheikha
    shaikh president vice-president premier prime minister chancellor secretary senator sen congressman
    congresswoman representative rep governor gov mayor ambassador general gen lieutenant lt colonel col
    major maj captain capt sergeant sgt corporal cpl admiral adm commander cmdr brigadier marshal king
    queen prince princess emperor sultan emir pope cardinal archbishop bishop father fr sister rev
    reverend pastor rabbi imam ayatollah judge justice chief attorney sheriff detective inspector
    constable officer insp chairman chairwoman director ceo spokesman spokeswoman spokesperson deputy vice
    acting former ex-president coach hon honourable honorable saint st comrade herr frau monsieur madame
    señor don
    """
)
"""What may stand directly before a person's name and is no part of it."""

BARE_TITLES = TITLES - {"st", "saint", "don", "vice", "count", "baron"} | _words("det supt dci brig")
"""Titles that are not also common parts of names, some of which the name tagger does not know as such."""

LONE_TITLES = _words("sheriff detective inspector constable senator congressman mayor ambassador professor")
"""Titles that are no names even where they stand alone with a capital."""

PERSONAL_TITLES = _words(
    """
    mr mrs ms miss dr prof professor sir president premier minister senator sen rep congressman
    congresswoman gov mayor gen lt col sgt capt adm sheikh judge chancellor secretary
    """
)
"""Titles after which a person's name follows, and hardly anything else."""

WOMEN_TITLES = _words(
    """
    mrs ms miss lady dame queen princess baroness countess madame frau sister
    """
)
MEN_TITLES = _words(
    """
    mr sir lord king prince baron count herr monsieur father
    """
)

ROLES = _words(
    """
    international
    det supt dci gov sen rep gen col lt maj capt sgt cpl adm cmdr brig prof pres mp mps mep
    president vice-president ex-president premier prime minister chancellor secretary undersecretary
    senator congressman congresswoman representative lawmaker legislator parliamentarian mp mep governor
    mayor councillor councilman councilwoman ambassador envoy diplomat consul attaché commissioner
    general lieutenant colonel major captain sergeant corporal admiral commander brigadier marshal chief
    king queen prince princess emperor sultan emir pope cardinal archbishop bishop priest pastor rabbi
    imam ayatollah cleric judge justice prosecutor attorney lawyer barrister solicitor sheriff detective
    inspector constable superintendent officer chairman chairwoman chairperson chair director ceo cfo
    coo boss head manager executive founder co-founder cofounder owner publisher spokesman spokeswoman
    spokesperson adviser advisor aide analyst strategist economist historian professor lecturer
    scientist researcher scholar academic physicist biologist epidemiologist doctor surgeon physician
    nurse teacher student coach trainer player striker defender midfielder goalkeeper quarterback
    pitcher batsman bowler champion medalist medallist driver pilot astronaut engineer architect
    designer developer programmer inventor author novelist poet writer playwright journalist reporter
    correspondent editor columnist presenter anchor broadcaster commentator critic blogger photographer
    artist painter sculptor actor actress comedian singer musician rapper composer conductor dancer
    filmmaker producer screenwriter activist campaigner dissident organizer organiser leader co-leader
    deputy candidate nominee frontrunner contender challenger incumbent politician treasurer whip
    speaker member delegate negotiator mediator inspector-general auditor counsel ombudsman coordinator
    administrator investigator expert specialist consultant entrepreneur businessman businesswoman
    billionaire tycoon magnate investor banker trader farmer fisherman worker resident villager witness
    survivor victim suspect defendant gunman militant terrorist warlord rebel dictator tsar mogul
    veteran soldier policeman policewoman firefighter paramedic wife husband widow widower son daughter
    brother sister father mother uncle aunt cousin nephew niece grandson granddaughter grandfather
    grandmother stepson stepdaughter fiancé fiancée partner girlfriend boyfriend heir monarch ruler
    counterpart successor predecessor colleague rival
    official operative agent mechanic homeopath cosmonaut mk guitarist drummer bassist frontman skipper
    winger goalscorer swimmer sprinter runner skier skater boxer wrestler golfer cyclist rider jockey
    umpire referee star translator interpreter librarian curator archivist clerk chef waiter carpenter
    electrician plumber builder baker butcher barista bartender manservant bodyguard guard courier
    preacher missionary monk nun vicar bishop rector dean provost chaplain registrar trustee
    shareholder landlord tenant cricketer footballer hopeful collaborator advocate employee volunteer ally
    hostage prisoner inmate captive refugee pensioner supporter friend diver exec regulator principal
    neighbor neighbour classmate roommate demographer fellow sponsor forward stockbroker broker devotee
    man woman teenager boy girl
    """
)
"""Heads of a role ("adviser" in "foreign affairs adviser")."""

ROLE_MODIFIERS = _words(
    """
    crown
    former then ex current acting interim incoming outgoing late longtime long-time veteran senior
    junior chief vice deputy assistant associate foreign affairs prime national opposition party team
    press police company defense defence interior finance home health education trade energy security
    justice justices policy state presidential parliamentary congressional federal regional local
    provincial city town county district executive managing general legal political military economic
    financial medical scientific technical editorial human rights civil environmental climate labor
    labour union trades student football soccer cricket tennis basketball baseball rugby hockey boxing
    golf olympic world media communications public relations attorney supreme high court appeals bank
    investment hedge fund tech technology software oil gas mining business campaign election transport
    agriculture culture sports sport tourism information intelligence cabinet government coalition
    majority minority house senate budget tax special top leading elect designate right-wing left-wing
    far-right far-left conservative liberal socialist communist democratic republican independent founding
    lead principal head first second third elder younger eldest youngest oldest only jailed exiled ousted
    deposed disgraced convicted alleged self-styled de facto controversial award-winning best-selling
    shadow nobel prize-winning music film movie television tv radio news private personal main great
    """
)
"""Lower-case words that may stand between the start of a role and its head."""

_ROLE_ENDINGS = ("ist", "ologist", "ician", "woman", "person")
_NO_ROLES = _words(
    """
    exist insist consist persist resist assist enlist checklist shortlist blacklist whitelist playlist
    wishlist twist tourist
    """
)


def is_role(word: str) -> bool:
    """Is this folded word the head of a role: a listed one, or of such a form ("agronomist")?"""
    return word in ROLES or (len(word) > 5 and word.endswith(_ROLE_ENDINGS) and word not in _NO_ROLES)


PARTISANS = _words("republican democrat")
"""What a politician is, though no role as such: "a Republican from Ohio"."""

SHORT_TITLES = _words("det supt dci sen rep gov gen col lt maj capt sgt cpl adm cmdr brig prof pres insp")
"""Titles cut short ("Sen."): they say less than any other role."""

WEAK_ROLES = _words(
    """
    counterpart leader colleague rival partner successor predecessor friend ally supporter
    republican democrat
    man woman teenager boy girl
    """
)
"""Roles that say little by themselves; a more telling one is preferred."""

FAMILY = _words(
    """
    wife husband widow widower son daughter brother sister father mother uncle aunt cousin nephew niece
    grandson granddaughter grandfather grandmother stepson stepdaughter fiancé fiancée spouse twin
    """
)

ORGANIZATION_WORDS = _words(
    """
    inc corp co ltd plc group bank university college institute school ministry department council party
    association committee agency court union commission company police army navy force forces parliament
    congress senate government federation authority office club hospital foundation organization
    organisation board bureau news times post press service services center centre united city fc
    alliance airlines front movement league corporation holdings society network trust fund brigade
    guard assembly house academy laboratory museum church coalition partnership industries systems
    technologies motors energy media studios records observatory initiative forum conference directorate
    secretariat administration tribunal
    """
)

BODIES = _words(
    """
    agency airline band brand broadcaster carrier chain charity club company daily faction firm giant group
    label magazine maker manufacturer militia movement network newspaper ngo nonprofit party publisher
    rebels retailer side startup subsidiary supermarket team website weekly
    """
)
"""What a body is introduced by: "the militant group Boko Haram"."""

AFTER_BODIES = _words(
    """
    militants fighters insurgents guerrillas shares stock stores employees subsidiary executives
    """
)
"""What stands after the name of a body, and not after somebody's."""

VESSELS = _words(
    "ship vessel warship icebreaker frigate destroyer ferry tanker trawler yacht liner submarine"
)
NO_ACTORS = _words("mv uss hms hmas hmcs rms hurricane typhoon cyclone")
"""What the names of ships and storms are introduced by."""

AFTER_NAMES = _words(
    """
    has had was is were will would which that during said says in on and to for from
    """
)
"""Words before which a name ends that has an article: "the BBC said", but "the Trump administration"."""

AFTER_PEOPLE = _words(
    """
    administration presidency
    died retired resigned recalled smiled laughed wept nodded joked married quipped sobbed shrugged grew
    """
)
"""Verbs whose subject is somebody, and what somebody has as a leader ("the Belvaro administration")."""

PLACE_WORDS = _words(
    """
    airport stadium arena park bridge island islands isle river lake lakes sound strait gulf bay cape
    coast canal creek falls valley canyon gorge mountain mountains mount hills peak volcano forest desert
    ocean sea peninsula delta plateau province county district region municipality prefecture township
    village street road avenue boulevard highway square plaza station beach harbour harbor port cemetery
    cathedral mosque palace castle
    """
)
"""What the name of a place may end with."""

COMPANY_ENDINGS = frozenset(
    [
        "inc",
        "corp",
        "co",
        "ltd",
        "plc",
        "llc",
        "llp",
        "group",
        "holdings",
        "company",
        "corporation",
        "limited",
        "sa",
        "ag",
        "gmbh",
        "nv",
        "spa",
    ]
)
"""Legal forms that the same company's shorter name leaves out."""

SEATS = _phrases(
    """
    white house, kremlin, pentagon, downing street, 10 downing street, whitehall, capitol hill, capitol,
    élysée, elysee, élysée palace, elysee palace, buckingham palace, foggy bottom, blue house, holy see,
    bundestag, knesset, duma, state duma, wall street, westminster, mar-a-lago, zhongnanhai, scotland
    yard, hollywood, silicon valley
    """
)
"""Seats of power, named for who sits there: never people."""

PERSONLIKE = _phrases(
    """
    twitter, facebook, instagram, youtube, tiktok, whatsapp, google, snapchat, reddit, wikipedia, netflix,
    linkedin, reuters, bloomberg, al jazeera, al arabiya, al - jazeera, al - arabiya, xinhua, interfax, tass,
    anadolu, agence france - presse, der spiegel, die welt, le monde, le figaro, el país, haaretz, kyodo,
    fatah, hamas, hezbollah, boko haram, abu sayyaf, jemaah islamiyah, lashkar - e - taiba, hayat tahrir al -
    sham, jaish - e - mohammed, ansar al - sharia, ansarallah, al - shabaab, al - shabab, al shabaab
    """
)
"""Companies, media and armed movements that are written of as if they were people."""

UNIONS = _phrases("un, u.n., united nations, eu, e.u., european union")
"""Organizations among the countries of the table."""

GROUPS = _phrases(
    """
    democrats, taliban, republicans, tories, conservatives, liberals, socialists, communists, greens,
    labourites, islamists, muslims, christians, jews, hindus, buddhists, sikhs, catholics, protestants,
    shiites, shias, sunnis, alawites, druze, copts, mormons, evangelicals, zionists, houthis, kurds,
    yazidis, rohingya, uyghurs, uighurs, tamils, hutus, tutsis, roma, peshmerga, mujahideen, arabs,
    berbers, pashtuns, tibetans, chechens, hispanics, latinos, europeans, africans, asians, westerners,
    maoists, nazis, fascists, marxists, loyalists, unionists, brexiteers, orangemen, basques, catalans,
    lib dems, liberal democrats, social democrats, christian democrats, proud boys, khmer rouge
    """
)
"""Peoples, parties and followings by their plural names; nationalities come from the country table."""

TIMES = _words(
    """
    today yesterday tomorrow tonight morning afternoon evening night noon day week weekend month year
    decade summer winter spring autumn last next
    """
)

CALENDAR = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar
    apr jun jul aug sep sept oct nov dec christmas easter
    """
)
"""Days, months and feasts, and how they are cut short."""

BEFORE_DATES = _words(
    """
    in on of since until till early late mid last next this during every by from to through before after
    between and or -
    """
)
"""What a day or a month stands after."""

NOT_NAMES = CALENDAR | _words(
    """
    frenchman englishman welshman irishman dutchman scotsman frenchwoman englishwoman irishwoman
    lgbt lgbtq mep meps tory brexit kingdom amir emir ruler almighty state republic
    ramadan covid covid-19 coronavirus ngo
    ngos mou mous gdp ceo mp mps mk mks qc kc sc phd md mba obe mbe cbe tv i am pm gmt est edt bst
    utc et ok q&a internet god dna ai vat photo video image images credit advertisement share tweet
    comment comments read more watch related source file pdf
    """
)
"""Capitalised words that name no actor when they stand alone."""
