"""Reach that the outcome made too far: too ambitious, unrealistic, relied on too much, doomed from the start."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW306"

_graded = partial(
    Pattern,
    category="hindsight",
    message="'{cue}' grades a judgement by its outcome. At the time it was the best one at hand.",
    reframe="What did the signs point to at the time, and what would have shown otherwise?",
    levels=Levels(),
)
PATTERNS = (
    _graded(
        heads="relied rely relying focused focussed concentrated depended leaned trusted worried cared thought talked "
        "believed banked counted bet obsessed fixated tinkered planned aimed reached bit experimented",
        shape=r"<w>(?:<w>){0,3}?(?:way |far |much |all |a bit |a little )?(?P<cue>(?:too (?:much|little|heavily|hard|"
        r"often|narrowly|big|high|far|highly|small|closely|strongly|broadly|readily|easily)|solely|exclusively|"
        r"blindly|over-?optimistically|naively) )",
        subject=BEFORE,
        unless=r"\b(?:not|n't|never) (?:<w>){0,4}(?:too|solely|exclusively)",
    ),
    _graded(
        heads="jumped jumping put putting bit aimed shot spread stretched took bitten counted chickens overplayed "
        "pushed painted",
        keys="aimed bit cart chickens myself ourselves overplayed painted pushed shot spread stretched took",
        shape=r"(?:put(?:ting)? the cart|bit(?:ten)? off|aimed (?:<adv>|far |way )*too (?:high|low|big)|shot (?:<adv>|"
        r"far |way )*too high|(?:spread|stretched) (?:<w>)?too thin|(?:spread|stretched) (?:ourselves|myself|"
        r"themselves|the team)|took on (?:<adv>|far |way )*(?:too much|more than)|counted our chickens|pushed (?:our|"
        r"my|their) luck|painted (?:ourselves|myself|themselves) into|overplayed (?:our|my|their) hand) ",
        subject=BEFORE,
    ),
    _graded(
        heads="too overly",
        shape=r"(?:<adv>|far |way |much |a bit |a little |perhaps )*(?:too|overly) (?:<adv>)?(?P<cue>(?:big|large|"
        r"broad|wide|complex|complicated|ambitious|much|great|high|lofty|grand|vague|loose|open-ended) )(?=for (?:us|"
        r"me|our|the (?:team|time|deadline|semester|jam|project|scope|two|three|four|five|a)|such|one|two|a (?:team|"
        r"first|small|group|single))|in (?:scope|scale)|to (?:finish|complete|handle|manage|take on|tackle|be done|"
        r"do in|achieve|pull off|implement in))",
        needs=r"\b(?:scope|project|idea|ideas|game|goals?|plans?|ambitions?|design|concept|vision|requirements|"
        r"features?|proposal|backlog|sprint|milestones?) (?:[^ .;:!?]+ ){0,6}?(?:was|were|is|are|turned out|proved|"
        r"became|being|ended up) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:file|image|payload|database|table|query|request|message|texture|disk|binary)\b",
    ),
    _graded(
        heads="unrealistic unachievable unattainable overambitious over-ambitious overoptimistic over-optimistic "
        "impossible lofty",
        shape=r"(?:unrealistic|unachievable|unattainable|over-?ambitious|over-?optimistic|impossible) (?:and [\w-]+ |"
        r", [\w-]+ )?(?:[\w-]+ )?(?:goals?|deadlines?|timelines?|timescales?|schedules?|targets?|promises|ambitions?|"
        r"commitments?|roadmaps?|milestones?|objectives?|demands?|plans?|scope|assumptions?|expectations?|estimates?|"
        r"hopes|dates?) ",
        levels=always(Level.NOTICE),
        unless_before=r"(?:not|n't|avoid|no|against|prevent) (?:<det>)?",
    ),
    _graded(
        heads="was were is are proved seemed turned",
        keys="achievable aggressive ambitious big broad fantasy far high hopeful inaccurate large loose lot low mile "
        "naive off optimistic over-ambitious over-optimistic overambitious overoptimistic realistic short tight "
        "unachievable unattainable unrealistic vague wishful wrong",
        shape=r"(?:was|were|is|are|proved|seemed|turned out) (?:to be )?(?P<cue>(?:<adv>|far |way |much |a bit |"
        r"a little |never |simply |just )*(?:unrealistic|unachievable|unattainable|(?:wildly|overly|hopelessly|hugely|"
        r"too|grossly|rather|far too|way too|very|a bit|a little|highly) (?:<adv>)?(?:optimistic|ambitious|aggressive|"
        r"tight|off|wrong|inaccurate|naive|hopeful|high|low|short|broad|big|large|vague|loose)|way off|far off|"
        r"not realistic|never realistic|not achievable|pure fantasy|wishful thinking|off by (?:a lot|far|a mile)|"
        r"overambitious|over-ambitious|over-optimistic|overoptimistic) )",
        needs=r"\b(?:our|my|his|her|their|the team 's|initial|original|we|i|the) (?:[\w-]+ ){0,3}?(?:estimates?|"
        r"estimations?|time estimates?|schedules?|timelines?|goals?|targets?|expectations?|scope|ambitions?|"
        r"forecasts?|roadmaps?|promises?|assumptions?|time ?plan|project plan|plan|"
        r"deadlines?) (?:[^ .;:!?]+ ){0,5}?(?:was|were|is|are|proved|seemed|turned)",
        levels=always(Level.NOTICE),
        unless=r"\b(?:deadline|timeline|schedule|date|time)s? (?:was|were|is|are) (?:<adv>)*(?:too |very |rather |"
        r"way )*(?:tight|short|close) |\b(?:query|execution|disk|memory|cardinality|row|cost) (?:planner|plan|"
        r"estimate|target)|\bif\b|(?:not|n't) (?:too|very|overly)",
    ),
    _graded(
        heads="doomed disaster accident recipe bound always",
        keys="accidents badly bound disaster doomed going recipe trouble waiting",
        shape=r"(?:doomed (?:to fail|from the (?:start|beginning|outset|get-go)|to failure)|(?:disasters?|"
        r"accidents?) waiting to happen|recipe for (?:disaster|failure|trouble|chaos)|always going to (?:be |"
        r"<w>)(?:<w>){0,4}?(?:fail|failure|problem|problems|break|trouble|risky|difficult|issue|hard|painful|"
        r"impossible|disaster)[a-z]*|bound to (?:fail|break|go wrong|happen|end (?:badly|in))) ",
        levels=always(Level.NOTICE),
        message="'{cue}' reads the outcome back into the past, where nobody could see it.",
        reframe="What did people see at the time, and what would have shown where it led?",
        unless_before=r"(?:not|n't|never|is|are|if) (?:<w>)?",
    ),
    _graded(
        heads="sign signs flag flags clue hint writing",
        shape=r"(?:writing (?:was )?on the wall|(?:signs?|flags?|clues?|hints?) (?:that )?(?:<w>)?(?:should|could|"
        r"ought to) (?:have|of)|(?:signs?|flags?) (?:were|was) (?:not |never )?(?:seen|heeded|picked up|recogni[sz]ed|"
        r"spotted|taken seriously)) ",
        levels=always(Level.NOTICE),
        message="'{cue}' sees a sign that only the outcome made one.",
        reframe="What did the sign look like among all the others at the time?",
    ),
    _graded(
        heads="everyone everybody each all both nobody they we somebody",
        keys="assumed believed expected figured thought",
        shape=r"(?:everyone|everybody|each (?:of us|team|side|person|one)|all|both(?: teams| sides| of us| groups)?|"
        r"they|we) (?:<w>){0,4}?(?:assumed|thought|believed|expected|figured) (?:that )?(?P<cue>(?:somebody|someone|"
        r"the other|the others|each other|another (?:team|person|group)|others) (?:<w>){0,2}?(?:else |team |side |"
        r"one |person |was |were |would |had |did |handled |took |knew ))",
        levels=always(Level.NOTICE),
    ),
)
