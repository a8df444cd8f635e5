"""AW301: a person, a role or a group stands where the cause should be."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, PEOPLE_AND_CROWD, Levels, Pattern, always

_MESSAGE = "'{cue}' puts the cause in people. The conditions around them are what can be changed."
_NOUN = (
    r"(?:mistakes?|errors?|blunders?|oversights?|slips?|missteps?|typos?|carelessness|negligence|misunderstandings?|"
    r"misjudge?ments?|miscalculations?|lapses?|misconfigurations?|misuse|mishandling|mismanagement|misreading|"
    r"misinterpretations?|cost-cutting|penny-pinching|neglect|inaction|meddling|inattention|incompetence|sabotage|"
    r"recklessness|(?:bad|poor|wrong|faulty|broken|sloppy|careless|hasty|reckless|botched|incorrect) (?:[\w-]+ )?"
    r"(?:decisions?|choices?|calls?|deploy(?:ment)?s?|commits?|merges?|push(?:es)?|changes?|commands?|"
    r"config(?:uration)?s?|"
    r"releases?|updates?|edits?|hand-?overs?|designs?|code|moves?|clicks?|work|advice|orders?|maintenance|repairs?))"
)
_HARM = (
    r"(?:mistake|incident|outage|failure|error|bug|mess|downtime|breakage|deletion|disruption|loss|breach|leak|"
    r"problem|crash|damage|exploit|hack|halt)"
)
_TARGET = (
    r"(?:prod|production|the (?:entire |whole )?(?:site|database|cluster|network|system|service|platform|build|app|"
    r"website)|everything)"
)
_NOT_OURS = r"(?:(?:not|no|never|without|nobody|anyone|no one|no-one|someone) )(?:<w>){0,3}"
_PREVENTED = (
    r"(?:prevent|avoid|reduc|minimi[sz]|eliminat|limit|lower|catch|detect|guard|protect|tolera|surviv|withstand|"
    r"handl|mitigat|risk of|resilient|robust|against)[a-z]* (?:<w>){0,5}?"
)

_told = partial(Pattern, category="person_blame", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="mistake mistakes error errors blunder blunders oversight oversights slip misstep typo typos "
        "misunderstanding misunderstandings misjudgement misjudgment miscalculation lapse lapses bad poor wrong "
        "carelessness negligence misconfiguration misconfigurations misuse mishandling mismanagement misreading "
        "misinterpretation cost-cutting penny-pinching neglect inaction meddling inattention incompetence sabotage "
        "recklessness faulty broken sloppy careless hasty reckless botched incorrect missteps miscalculations "
        "misjudgements misjudgments slips",
        shape=rf"(?P<cue>{_NOUN} (?:was |were )?(?:made |committed |caused )?(?:by|(?<!error )(?<!errors )from|"
        r"of) )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING, crowd=Level.WARNING),
        reframe="Which conditions let one slip go this far, and what could have caught it on the way?",
        unless_before=_PREVENTED,
    ),
    _told(
        heads="mistake mistakes error errors blunder oversight failure fault lapse miss",
        keys="blunder carelessness end errors failure fault lapse miss mistake negligence oversight part side slip "
        "typo",
        shape=rf"(?:{_NOUN}|failures?|fault|lapse|miss) (?:from|on) (?:our|my) (?:part|parts|side|end) ",
        levels=always(Level.NOTICE),
        reframe="What made this likely with the tools and the information at hand?",
    ),
    _told(
        heads="fault",
        shape=r"(?P<cue>fault of )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING, crowd=Level.WARNING),
        message="'{cue}' hands the incident to somebody. Nobody can fix the system from there.",
        reframe="What in the system let this act have this effect?",
        unless_before=_NOT_OURS,
    ),
    _told(
        heads="whose",
        shape=r"whose (?:fault|mistake|error) ",
        levels=always(Level.WARNING),
        message="'{cue}' asks for a culprit. The answer would change nothing in the system.",
        reframe="What made this outcome possible, whoever had been there?",
        unless=r"wrong question|not the question",
        unless_before=r"(?:not |matter |regardless of |of |about |ask |asking |care )",
    ),
    _told(
        heads="my our",
        keys="bad fault very",
        shape=r"(?:my|our) (?:own |very own )?(?:fault|bad) (?!gateway|request|config|deploy|data|batch|tolerance|"
        r"domain)",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
        unless_before=_NOT_OURS,
    ),
    _told(
        heads="his her their",
        keys="carelessness failure fault her his incompetence mistake negligence oversight own recklessness refusal",
        shape=r"(?:his|her|their) (?:own )?(?:fault|mistakes?|negligence|carelessness|incompetence|oversight|refusal|"
        r"recklessness|failure to) ",
        levels=always(Level.WARNING),
        reframe="What in the situation made this act look right at the time?",
        unless_before=rf"(?:{_NOT_OURS}|(?:learn|learns|learned|learning|learnt) from )",
        unless=r"\b(?:must|to) learn from",
    ),
    _told(
        heads="'s",
        shape=r"'s (?:own )?(?:fault|mistakes?|typos?|blunders?|slip|error|negligence|carelessness|incompetence|"
        r"oversight|refusal|inability|recklessness|laziness|misjudgment|misjudgement|ignorance|failure to) (?!rate|"
        r"budget|message|handl|log|page)",
        subject=BEFORE,
        levels=Levels(somebody=Level.WARNING, crowd=None),
        reframe="What did the situation look like from the inside, and what would have shown the risk?",
        unless_before=rf"(?:{_NOT_OURS}|in cases where (?:<w>)+)",
    ),
    _told(
        heads="my our",
        keys="attention big care diligence discipline error failure first foresight greatest ignorance inability "
        "incompetence inexperience knowledge lack main mistake naivety negligence one oversight own planning "
        "preparation second worst typo slip blunder",
        shape=r"(?:my|our) (?:own |first |second |biggest |main |big |greatest |worst |one )?(?:mistakes?|typos?|"
        r"slips?|blunders?|negligence|"
        r"carelessness|oversight|error|naivety|incompetence|inexperience|ignorance|failure to|inability to|"
        r"lack of (?:care|experience|attention|diligence|discipline|foresight|planning|communication|testing|"
        r"preparation|knowledge)) (?!rate|budget|message|handl|log|page|track|report|type|condition|code|variant|enum|"
        r"value|response|state|path|recovery|boundar)",
        levels=always(Level.NOTICE),
        reframe="What made this likely, and what would make it unlikely for anybody?",
        unless_before=r"(?:(?:learn|learned|learning|learnt) from |own up to |from )",
    ),
    _told(
        heads="mistake mistakes",
        shape=r"mistakes? (?:that |which )?(?:i|we) (?:have |had )?made ",
        levels=always(Level.NOTICE),
        reframe="What did the choice look like at the time, and what would have shown where it led?",
        unless=r"stepping stones?|learn(?:ed|t|ing)? from (?:<det>)?(?:<w>)?mistakes",
    ),
    _told(
        heads="was were is",
        keys="mistake",
        shape=r"(?:was|were|is) (?:<adv>)*(?P<cue>(?:an? |our |my |the )?(?!rookie|beginner|silly|simple|stupid|"
        r"careless|basic|costly|honest)(?:[\w-]+ )?mistakes? )(?=to |\. $|, |and |for |not |$)",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' grades a choice by its outcome.",
        reframe="What spoke for this choice at the time, and what would have shown where it led?",
        unless=r"\b(?:is|'s) (?:<adv>)*an? (?:[\w-]+ )?mistake|\b(?:common|easy|easiest|possible|same|similar|typical|"
        r"frequent) mistakes?|human mistake|(?:not|n't) (?:an? )?mistake",
    ),
    _told(
        heads="blame fault",
        shape=r"(?P<cue>(?:blame|fault) (?:<adv>)?(?:lies|lie|rests|falls|is|belongs|goes) (?:<adv>)?(?:with|on|"
        r"to) )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        reframe="Which conditions came together, and which of them can be changed?",
        unless_before=_NOT_OURS,
    ),
    _told(
        heads="blame",
        lead=r"^|(?:: |- |let us |let 's |i |we |can )",
        shape=r"(?P<cue>blame )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        reframe="Which conditions came together, and which of them can be changed?",
    ),
    _told(
        heads="the our my another one a his her their",
        keys="mistake error blunder",
        shape=r"(?:the|our|my|another|one|a|his|her|their) (?:(?:real|biggest|main|first|only|fatal|big|key|greatest|"
        r"worst|crucial|second|other|major) )?(?:mistakes?|errors?|blunders?) (?:here |there |of ours |we made )?"
        r"(?:was|were) (?:<adv>)*(?:not |never |that we |that i |in )?(?:<adv>)*(?:[\w-]+ing |to (?!be )|did |had )",
        levels=always(Level.NOTICE),
        reframe="What did the choice look like at the time, and what would have shown where it led?",
    ),
    _told(
        heads="caused",
        shape=rf"caused (?:the|this|an|a|our) (?:[\w-]+ )?{_HARM} ",
        subject=BEFORE,
        reframe="Which conditions let one act have this effect?",
    ),
    _told(
        heads="refusal",
        shape=r"refusal to <w>",
        levels=always(Level.WARNING),
        reframe="What stood in the way of working together, and which channel was missing?",
    ),
    _told(
        heads="at to responsible",
        keys="blame fault responsible",
        shape=rf"(?:at fault |to blame |responsible for (?:<det>)?(?:[\w-]+ )?{_HARM} )",
        subject=BEFORE,
        levels=PEOPLE_AND_CROWD,
        reframe="Which conditions came together, and which of them can be changed?",
        unless_before=r"(?:(?:not|never|n't|nobody|no one) )(?:<w>){0,2}",
        unless=r"\b(?:if|whether|who) ",
    ),
    _told(
        heads="cause reason culprit blame",
        keys="cause culprit reason",
        shape=r"(?P<cue>(?:cause|reason|culprit) (?:of (?:<w>){1,5}|for (?:<w>){1,5})?(?:was|is|were|"
        r":) (?:found to be |probably |likely )?)(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        reframe="Which conditions let this act have this effect?",
    ),
    _told(
        heads="caused triggered due because provoked brought",
        shape=r"(?P<cue>(?:(?:caused|triggered|provoked|brought about) (?:[\w-]+ly )?by|due to|because of) )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        reframe="Which conditions let this act have this effect?",
        unless=r"\b(?:rarely|seldom|never|not) (?:<adv>)?(?:caused|triggered)|\battack|malicious|phish|would imply|"
        r"might be|could be|may be",
        unless_after=r"(?:<det>)?(?:<w>){0,3}(?:availability|capacity|size|shortage|being (?:on|away|out|unavailable|"
        r"asleep))",
    ),
    _told(
        heads="screwed messed botched bungled fat-fingered blew dropped fumbled goofed fucked broke took brought let "
        "nuked breaks nukes takes brings",
        shape=r"(?:(?:screwed|messed|fucked|goofed) (?:<w>)?up |(?:botched|bungled|fat-fingered|fumbled) |blew it |"
        rf"dropped the ball |(?:broke|breaks|nuked|nukes|took down|takes down|brought down|brings down) {_TARGET} |"
        rf"let (?:you|everyone|everybody|"
        r"our (?:users|customers|community)|people|them) down )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(somebody=Level.WARNING, crowd=Level.WARNING, implied=Level.NOTICE),
        reframe="What let one step reach this far, and what could have stopped it?",
    ),
    _told(
        heads="because",
        keys="somebody someone",
        shape=r"because (?:someone|somebody) (?!asked|else|wanted|needed)",
        levels=always(Level.WARNING),
        reframe="Which conditions let this act have this effect?",
        unless=r"\b(?:would|could|might|may|can|if)\b",
    ),
)


RULE = Rule(
    code="AW301",
    slug="person-as-cause",
    level=Level.WARNING,
    of_words=True,
    summary="No person, role or group stands where the cause should be.",
    why="A person as the cause ends the analysis: the next person meets the same conditions. Say what made the act "
    "possible, what it looked like at the time, and what could have caught it.",
    bad="The root cause was a mistake by the new release manager.",
    good="The release tool accepts any tag, and shows the target environment only after the rollout has begun.",
)
