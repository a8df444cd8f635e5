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
        heads="relied rely relying focused focussed concentrated depended leaned trusted worried cared thought "
        "talked believed banked "
        "counted bet obsessed fixated tinkered planned aimed reached bit experimented",
        shape=r"<w>(?:<w>){0,3}?(?:way |far |much |all |a bit |a little )?(?P<cue>(?:too (?:much|little|heavily|"
        r"hard|often|narrowly|big|high|far|highly|"
        r"small|closely|strongly|broadly|readily|easily)|solely|exclusively|blindly|over-?optimistically|naively) )",
        subject=BEFORE,
        unless=r"\b(?:not|n't|never) (?:<w>){0,4}(?:too|solely|exclusively)",
    ),
    _graded(
        heads="jumped jumping put putting bit aimed shot spread stretched took bitten counted chickens overplayed "
        "pushed painted",
        keys="aimed bit cart chickens myself ourselves overplayed painted pushed shot spread stretched took",
        shape=r"(?:put(?:ting)? the cart|bit(?:ten)? off|aimed (?:<adv>|far |way )*too (?:high|low|big)|shot "
        r"(?:<adv>|far |way )*too high|"
        r"(?:spread|stretched) (?:<w>)?too thin|(?:spread|stretched) (?:ourselves|myself|themselves|the team)|took "
        r"on (?:<adv>|far |way )*(?:too much|more than)|"
        r"counted our chickens|pushed (?:our|my|their) luck|painted (?:ourselves|myself|themselves) into|overplayed "
        r"(?:our|my|their) hand) ",
        subject=BEFORE,
    ),
    _graded(
        heads="too overly",
        shape=r"(?:<adv>|far |way |much |a bit |a little |perhaps )*(?:too|overly) (?:<adv>)?(?P<cue>(?:big|large|"
        r"broad|wide|complex|complicated|ambitious|much|great|high|lofty|"
        r"grand|vague|loose|open-ended) )(?=for (?:us|me|our|the (?:team|time|deadline|semester|jam|project|scope|"
        r"two|three|four|five|a)|such|one|two|a (?:team|first|small|group|single))|"
        r"in (?:scope|scale)|to (?:finish|complete|handle|manage|take on|tackle|be done|do in|achieve|pull off|"
        r"implement in))",
        needs=r"\b(?:scope|project|idea|ideas|game|goals?|plans?|ambitions?|design|concept|vision|requirements|"
        r"features?|proposal|backlog|sprint|milestones?) "
        r"(?:[^ .;:!?]+ ){0,6}?(?:was|were|is|are|turned out|proved|became|being|ended up) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:file|image|payload|database|table|query|request|message|texture|disk|binary)\b",
    ),
    _graded(
        heads="unrealistic unachievable unattainable overambitious over-ambitious overoptimistic over-optimistic "
        "impossible lofty",
        shape=r"(?:unrealistic|unachievable|unattainable|over-?ambitious|over-?optimistic|impossible) (?:and [\w-]+ "
        r"|, [\w-]+ )?(?:[\w-]+ )?(?:goals?|deadlines?|timelines?|"
        r"timescales?|schedules?|targets?|promises|ambitions?|commitments?|roadmaps?|milestones?|objectives?|"
        r"demands?|plans?|scope|"
        r"assumptions?|expectations?|estimates?|hopes|dates?) ",
        levels=always(Level.NOTICE),
        unless_before=r"(?:not|n't|avoid|no|against|prevent) (?:<det>)?",
    ),
    _graded(
        heads="was were is are proved seemed turned",
        keys="achievable aggressive ambitious big broad fantasy far high hopeful inaccurate large loose lot "
        "low mile naive off optimistic over-ambitious over-optimistic overambitious overoptimistic "
        "realistic short tight unachievable unattainable unrealistic vague wishful wrong",
        shape=r"(?:was|were|is|are|proved|seemed|turned out) (?:to be )?(?P<cue>(?:<adv>|far |way |much |a bit |a "
        r"little |never |simply |just )*(?:unrealistic|unachievable|unattainable|"
        r"(?:wildly|overly|hopelessly|hugely|too|grossly|rather|far too|way too|very|a bit|a little|highly) "
        r"(?:<adv>)?(?:optimistic|ambitious|aggressive|tight|off|wrong|inaccurate|naive|hopeful|high|low|short|"
        r"broad|big|large|vague|loose)|"
        r"way off|far off|not realistic|never realistic|not achievable|pure fantasy|wishful thinking|off by (?:a "
        r"lot|far|a mile)|overambitious|over-ambitious|over-optimistic|overoptimistic) )",
        needs=r"\b(?:our|my|his|her|their|the team 's|initial|original|we|i|the) (?:[\w-]+ ){0,3}?(?:estimates?|"
        r"estimations?|time estimates?|schedules?|timelines?|goals?|targets?|expectations?|"
        r"scope|ambitions?|forecasts?|roadmaps?|promises?|assumptions?|time ?plan|project plan|plan|deadlines?) "
        r"(?:[^ .;:!?]+ ){0,5}?(?:was|were|is|are|proved|seemed|turned)",
        levels=always(Level.NOTICE),
        unless=r"\b(?:query|execution|disk|memory|cardinality|row|cost) (?:planner|plan|estimate|target)|\bif\b|"
        r"(?:not|n't) (?:too|very|overly)",
    ),
    _graded(
        heads="doomed disaster accident recipe bound always",
        keys="accidents badly bound disaster doomed going recipe trouble waiting",
        shape=r"(?:doomed (?:to fail|from the (?:start|beginning|outset|get-go)|to failure)|(?:disasters?|"
        r"accidents?) waiting to happen|"
        r"recipe for (?:disaster|failure|trouble|chaos)|always going to (?:be |<w>)(?:<w>){0,4}?(?:fail|failure|"
        r"problem|problems|break|trouble|"
        r"risky|difficult|issue|hard|painful|impossible|disaster)[a-z]*|bound to (?:fail|break|go wrong|happen|end "
        r"(?:badly|in))) ",
        levels=always(Level.NOTICE),
        message="'{cue}' reads the outcome back into the past, where nobody could see it.",
        reframe="What did people see at the time, and what would have shown where it led?",
        unless_before=r"(?:not|n't|never|is|are|if) (?:<w>)?",
    ),
    _graded(
        heads="sign signs flag flags clue hint writing",
        shape=r"(?:writing (?:was )?on the wall|(?:signs?|flags?|clues?|hints?) (?:that )?(?:<w>)?(?:should|could|"
        r"ought to) (?:have|of)|(?:signs?|flags?) (?:were|was) "
        r"(?:not |never )?(?:seen|heeded|picked up|recogni[sz]ed|spotted|taken seriously)) ",
        levels=always(Level.NOTICE),
        message="'{cue}' sees a sign that only the outcome made one.",
        reframe="What did the sign look like among all the others at the time?",
    ),
    _graded(
        heads="everyone everybody each all both nobody they we somebody",
        keys="assumed believed expected figured thought",
        shape=r"(?:everyone|everybody|each (?:of us|team|side|person|one)|all|both(?: teams| sides| of us| groups)?|"
        r"they|we) (?:<w>){0,4}?(?:assumed|thought|believed|expected|figured) "
        r"(?:that )?(?P<cue>(?:somebody|someone|the other|the others|each other|another (?:team|person|group)|"
        r"others) (?:<w>){0,2}?(?:else |team |side |one |person |was |were |would |had |did |handled |took |knew ))",
        levels=always(Level.NOTICE),
    ),
)
