"""What the act of a person broke, told as the cause: a change that broke the build, an act and its harm."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern
from app.domain.wording.phrases import HARM, STATES, TO_PIECES

CODE = "AW301"

_MESSAGE = "'{cue}' puts the cause in people. The conditions around them are what can be changed."

_told = partial(Pattern, category="person_blame", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="broke crashed corrupted leaked bricked nuked borked hosed trashed clobbered wrecked ruined destroyed "
        "tanked breaking crashing",
        shape=rf"{TO_PIECES} (?:<det>|other |another |someone 's |everyone 's |the whole |the entire )*(?!down|out|"
        r"off|into|new ground|even|silence|for |when |if |due |on |in |at |with |by |because |since |after |while |"
        r"during |as |and |or |but |state |regardless |without |endless |cycles? |the news|the (?:problem|task|work|"
        rf"project|monolith)[^ ]* (?:down|into|up))(?:<w>){{1,2}}(?!down |into |up )",
        subject=BEFORE,
        levels=Levels(somebody=Level.NOTICE),
        reframe="What let one step reach this far, and what could have stopped it?",
        unless_before=r"(?:^|[.:] )(?:destroyed|leaked|corrupted) |\b(?:a|an|the|any|these|of|for|from|with) |(?:was|"
        r"were|is|are|been|to|how|can|may|might|could|would) (?:<adv>)*",
        unless=r"\bhow (?:we|i) broke|broke (?:<w>){1,4}?(?:down |into |up )|"
        r"\bif you (?:fire|blame|punish)|broke (?:the )?(?:record|ice|bank|camel)",
    ),
    _told(
        heads="introduced caused created committed added triggered produced provoked",
        shape=r"(?:introduced|caused|created|committed|triggered|produced|provoked|added) (?:the|this|that|an|a|our|"
        rf"all|some|these|those|both|many|several) (?:[\w-]+ ){{0,2}}?{HARM} (?!report|page|ticket|message|handl|"
        r"track|doc|template|channel|room)",
        subject=BEFORE,
        levels=Levels(somebody=Level.WARNING),
        category="individual_named_in_fault",
        reframe="What did the change look like before it shipped, and which check could have shown the fault?",
        unless_before=r"(?:was|were|been|be) ",
        unless=r"\b(?:issues?|tickets?|bugs?) (?:on|in) (?:github|jira|gitlab)|created (?:an?|the|"
        r"this) (?:new )?(?:issue|incident|problem)",
    ),
    _told(
        heads="which causing leading resulting breaking bringing taking this that",
        keys="breaking bringing broke brought caused causes causing crashed destroyed leading led resulted resulting "
        "taking took triggered wiped",
        shape=r"(?:(?:which|this|that) (?:<adv>|then |in turn )*(?:caused|causes|broke|crashed|led to|brought down|"
        r"took down|wiped|destroyed|triggered|resulted in) |causing |leading to |resulting in |breaking |"
        rf"bringing down |taking down )(?:<det>|further |massive |major )*(?:[\w-]+ ){{0,3}}?(?:{HARM}|down|"
        r"production|site) ",
        subject=BEFORE,
        levels=Levels(own=None, somebody=Level.WARNING),
        reframe="Which conditions let this act have this effect?",
        needs=r"(?:,|and) (?:which|this|that|causing|leading|resulting|breaking|bringing|taking) ",
        unless=rf"{STATES}|\b(?:may|might|could|would|can|will|if|recover|rolled back|reverted|fixed|found|discovered|"
        r"identified|noticed|mitigated|investigated|observed)\b",
    ),
    _told(
        heads="that which",
        keys="broke brought caused corrupted crashed deleted destroyed led resulted took triggered wiped",
        lead=r"(?:pushed|deployed|merged|ran|executed|committed|released|shipped|made|applied|wrote|submitted|"
        r"published|uploaded|issued|entered|typed) (?:<det>|some )?(?:[\w-]+ ){0,4}?(?:, )?",
        shape=r"(?:that|which) (?:<adv>|then |subsequently )*(?:broke|crashed|caused|wiped|deleted|destroyed|"
        r"corrupted|triggered|led to|took down|brought down|resulted in) ",
        subject=BEFORE,
        levels=Levels(own=None, somebody=Level.WARNING),
        reframe="Which conditions let this act have this effect?",
        unless=r"\b(?:may|might|could|would|can|will|if)\b",
    ),
    _told(
        heads="'s",
        shape=r"'s (?:<adv>|own |last |latest |first |failed )*(?P<cue>(?:change|changes|commit|commits|code|patch|pr|"
        r"fix|script|command|deploy|deployment|push|merge|update|decision|action|actions|test|branch|config|query|job|"
        r"release|refactoring|migration|build|work|idea|code) (?:<w>){0,8}?(?:that |which )?(?:broke|crashed|caused|"
        r"wiped|"
        r"took down|brought down|corrupted|destroyed|led to|made (?:it|things|matters|everything) (?:even )?worse|"
        r"cost us) )",
        subject=BEFORE,
        levels=Levels(own=None, somebody=Level.WARNING),
        category="individual_named_in_fault",
        reframe="What did the change look like before it shipped, and which check could have shown the fault?",
    ),
    _told(
        heads="messed botched bungled screwed ruined wrecked broken mangled mishandled misconfigured mistyped fumbled "
        "trashed butchered mismanaged misread miscalculated neglected",
        lead=r"(?:was|were|been|being|got) (?:<adv>)*",
        shape=r"(?P<cue>(?:messed up|screwed up|botched|bungled|ruined|wrecked|broken|mangled|mishandled|misconfigured|"
        r"mistyped|fumbled|trashed|butchered|mismanaged|misread|miscalculated|neglected) by )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        reframe="Which conditions let one act have this effect?",
        unless=r"\b(?:can|could|may|might|would|if|when) (?:<w>)?be ",
    ),
    _told(
        heads="thanks",
        shape=r"(?P<cue>thanks to )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=None, somebody=Level.WARNING),
        reframe="Which conditions let this act have this effect?",
        needs=r"thanks to (?:<w>){1,6}?(?:(?:who|that|'s) (?:<w>)?(?:broke|crashed|deleted|dropped|failed|forgot|"
        r"ignored|left|missed|pushed|refused|refusal|mistake|error|negligence|wiped)|breaking|deleting|failing|"
        r"forgetting|ignoring|leaving|missing|not|pushing|refusing|wiping) ",
    ),
    _told(
        heads="was is were are",
        keys="cause culprit reason bottleneck problem link enem blocker",
        shape=r"(?:was|is|were|are) (?:<adv>)*(?:the|a|our own|my own|their own|his own) (?:<adv>|root |main |real |"
        r"actual |"
        r"sole |only |primary |biggest |worst |weak |weakest )*(?:cause|culprits?|reason|bottlenecks?|problems?|link|"
        r"enem(?:y|ies)|blockers?) ",
        subject=BEFORE,
        levels=Levels(somebody=Level.WARNING),
        reframe="Which conditions came together, and which of them can be changed?",
        unless_before=r"(?:not|n't|never) ",
    ),
)
