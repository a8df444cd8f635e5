"""The small words of English that say who a sentence is about. Families of words, not lists of sentences."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SELF = _words("i we us me our my ours mine ourselves myself")
THEM = _words("he she him her his hers himself herself who whoever")
ANYBODY = _words("someone somebody")
NOT_SOMEBODY = _words("nobody no-one none everyone everybody anyone anybody one you")
THING_PRONOUNS = _words("it this that which these those they there what its they")

ROLES = _words(
    """engineer engineers developer developers dev devs programmer programmers coder coders admin admins administrator
    administrators sysadmin sysadmins sre sres dba dbas devops intern interns contractor contractors employee
    employees staff team teams squad crew member members colleague colleagues coworker coworkers co-worker
    co-workers teammate teammates manager managers lead leads director directors ceo cto cio ciso founder
    founders executive executives author authors reviewer reviewers approver approvers responder responders
    on-call oncall oncaller on-caller commander scribe maintainer maintainers contributor contributors committer
    committers person individual individuals analyst analysts architect architects consultant consultants
    technician technicians tester testers qa management leadership supervisor supervisors boss bosses newcomer
    newcomers newbie newbies newb noob noobs rookie rookies junior juniors senior seniors student students
    teacher instructor professor designer designers artist artists writer writers moderator moderators volunteer
    volunteers vendor vendors supplier suppliers stakeholder stakeholders investor investors delegator
    delegators farmer farmers strategist strategists validator validators trainee trainees apprentice hire hires
    starter starters guy gal man woman dude folks   department departments group company organisation
    organization committee operators operations ops   recruit electrician electricians plumber
    specialist specialists owner owners operator worker workers signer signers trader traders partner partners
    planner planners politicians vcs freelancer freelancers agency party coordinator coordinators auditor
    auditors deployer deployers official officials regulator regulators expert experts president treasurer
    secretary trainer mentor mentors researcher researchers creator creators publisher inspector beginner
    beginners novice leader leaders provider providers chairperson  pm pms po
    crewman  nurse doctor controller-on-duty staffer staffers companies organisations organizations
    agencies government cofounder cofounders co-founder co-founders"""
)
# Also the names of software: only a person where the verb is one that only people do.
DOUBLE_ROLES = _words(
    "operator operators validator validators manager managers member members group groups   "
    "signer signers owner "
    "owners   reporter  party parties delegator delegators farmer farmers leader leaders provider "
    "providers lead leads maintainer author"
)
MOSTLY_PEOPLE = _words("manager managers lead leads maintainer author owner member members")
MOSTLY_SOFTWARE = _words(
    "controller controllers agent agents worker workers client clients scheduler  host hosts "
    "keeper keepers master follower followers consumer consumers producer runner runners"
)
TECHNICAL = _words(
    "kubernetes k8s autoscaling scaling package queue cluster consumer resource node process task session network "
    "database storage cache password traffic service load memory state connection window file device raid"
)
MODALS = _words("will would can could shall may might to")
CROWD = _words(
    """people folks persons guys humans user users customer customers visitor visitors client clients player players
    attacker attackers hacker hackers adversary adversaries thief thieves scammer scammers bot bots subscriber
    subscribers viewer viewers merchant merchants holder holders audience public community reader readers
    consumer consumers tenant tenants"""
)
ANY_OF = _words("any every no each whichever")
SUBJECT_PRONOUNS = _words("i we he she they you it")
QUANTIFIERS = _words(
    "one some several many few most all both each any none neither either two three four five half part "
    "majority couple "
    "number lot lots various multiple another other others rest bunch handful"
)
# Words that only describe a person or are a person's title before a name.
PREPOSITIONS = _words(
    "of in on at by for with from to into onto during after before under over between within without "
    "about against among "
    "through via per despite like than toward towards across behind beside besides near off upon around along as"
)
DETERMINERS = _words(
    "the a an this that these those our my his her their its your some any all each every no another such what whose "
    "both neither either"
)
AUXILIARIES = _words(
    "am is are was were be been being has have had do does did will would can could shall should may might must 'd 's "
    "not never ought to get got gets"
)
BREAKS = _words(
    "because since although though while when whenever where if unless until whereas so yet however "
    "therefore hence thus "
    "meaning that why how whether once"
)
JOINS = _words("and or but then nor")
_ADVERBS = _words(
    "also just still then even already again not never often soon almost always somehow maybe perhaps "
    "yet ever once first "
    "really actually both all either at least once only too instead later now sometimes rather quite very further both "
    "simply himself herself ourselves themselves myself itself thus"
)
_NOT_ADVERBS = _words(
    "reply supply apply family early likely assembly anomaly ally july italy daily weekly poly fly rely"
)

PASTS = _words(
    "ran run did made took gave went forgot broke left put set saw knew thought wrote sent cut hit let shut got "
    "came fell "
    "cost found had has was were kept lost told said began built chose drove drew"
)
# What systems do or hold; with these as the subject a passive is about the system, not about people.
DATA = _words(
    """difference amount value values request requests transaction transactions packet packets message messages event
    events record records data row rows traffic response responses query queries block blocks token tokens job
    jobs pod pods container containers item items file files connection connections session sessions metric
    metrics log logs balance funds fees fee email emails page pages url image images node nodes server servers
    alert alerts alarm alarms notification notifications signal actions action retries retry read reads write
    writes fund tx txs payload status field fields key keys backup backups"""
)
PROCEDURES = _words(
    """process processes procedure procedures policy policies runbook runbooks playbook playbooks protocol protocols
    checklist checklists guideline guidelines convention conventions rule rules instruction instructions
    practice practices standard standards sop sops workflow step steps guide guidance recommendation
    recommendations advice plan methodology discipline review approval"""
)
SUPPORTED_WORK = _words(
    """work task tasks change changes review reviews testing test tests migration upgrade process procedure
    instructions warning warnings advice step steps check checks plan analysis investigation rehearsal risk
    risks issue issues problem problems it this these update communication question questions ticket bug fix
    decision impact team"""
)
HUMAN_VERBS = _words(
    """notify notice realise realize communicate escalate consult ask tell inform document read review consider think
    understand appreciate anticipate remember recognise recognize plan coordinate engage announce discuss agree
    pay double-check learn mention question prioritise prioritize   follow foresee predict raise involve
    seek listen care bother try obtain acknowledge adhere comply heed warn brief train rehearse investigate
    research properly adequately sufficiently fully thoroughly correctly carefully    study schedule
    budget   account spot test verify check validate confirm
     perform"""
)


def is_adverb(low: str) -> bool:
    """Say whether a word only colours the verb beside it."""
    return low in _ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS)
