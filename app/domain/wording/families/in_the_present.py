"""Slips told in the present, as timelines do: 'Bob restarts the wrong node', 'the team ignores the alert'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, ANY, BEFORE, Levels, Pattern, always

CODE = "AW304"

_ACT = (
    r"(?:drops|deletes|restarts|picks|runs|pushes|opens|edits|selects|types|enters|copies|clicks|deploys|reboots|"
    r"unplugs|removes|closes|merges|sends|shuts down|wipes|overwrites|executes)"
)

_slip = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' judges people for what did not happen.",
    reframe="What would have prompted this step, or done it without being asked?",
    levels=Levels(),
)

PATTERNS = (
    _slip(
        heads="forgets",
        shape=r"forgets (?:to |about |the |that )",
        levels=Levels(own=None),
        unless=r"\b(?:guard|enemy|npc|player|character|operator|validator|driver|browser|planner)s? forgets ",
    ),
    _slip(
        heads="misses ignores skips dismisses disregards mistypes misreads misjudges misinterprets misunderstands "
        "misconfigures violates",
        shape=r"<w>(?:<det>|it |this |that |two |several |repeated |all )",
        human_act=True,
        levels=Levels(own=None),
    ),
    _slip(
        heads="wrong",
        lead=rf"{_ACT} (?:[^ .,;:!?]+ ){{0,6}}?",
        shape=r"wrong ",
        levels=Levels(own=None, somebody=Level.WARNING),
        category="individual_named_in_fault",
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What told the right target from the wrong one at that moment?",
    ),
    _slip(
        heads="untested unreviewed broken faulty unfinished",
        lead=r"(?:pushes|deploys|merges|releases|ships|runs|approves) (?:<det>|<adv>|[\w-]+ )??",
        shape=r"<w>",
        levels=Levels(own=None, somebody=Level.WARNING),
        category="individual_named_in_fault",
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What did the change look like before it ran, and which check could have shown the difference?",
    ),
    _slip(
        heads="by in",
        keys="mistake accident error",
        lead=rf"{_ACT} (?:[^ .,;:!?]+ ){{0,9}}?",
        shape=r"(?:by (?:mistake|accident)|in error) ",
        levels=Levels(own=None, somebody=Level.WARNING),
        category="person_blame",
        message="'{cue}' makes a person's slip the story. The slip was possible, and that is the story.",
        reframe="What made the two paths look alike, and what could have asked before the act took effect?",
    ),
    _slip(
        heads="approves merges deploys pushes runs restarts deletes ships signs",
        shape=r"<w>(?:[^ .;:!?]+ ){0,7}?(?P<cue>without (?:<adv>)*(?:reading|testing|checking|reviewing|asking|"
        r"telling|looking|verifying|understanding|thinking|notifying|warning) )",
        levels=Levels(own=None, somebody=Level.WARNING),
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
        unless=r"\b(?:can|could|may|if|when|never|should|must) ",
    ),
    _slip(
        heads="nobody no-one no none",
        keys="checks reads looks realises realizes asks tests verifies reviews",
        shape=r"(?:nobody|no-one|no one|none of (?:us|them|the <w>)) (?:(?:on|in|"
        r"from) (?:<w>){1,3}?)?(?P<cue>(?:checks|reads|looks|realises|realizes|asks|tests|verifies|reviews) )",
        subject=ANY,
        levels=always(Level.NOTICE),
        message="'{cue}' counts who did not act. An omission has no author.",
        reframe="Whose task would this have been, and how would they have learned of it?",
        unless=r"\b(?:if|when|because|so|that) nobody",
    ),
    _slip(
        heads="ignore fail forget miss refuse neglect overlook admit acknowledge bother apologise apologize react "
        "disclose",
        shape=r"<w>",
        subject=BEFORE,
        levels=Levels(somebody=Level.WARNING),
        needs=r"(?:^|[,.;:] |and |but )(?:not only|never|nor|"
        r"only (?:[^ .,;:!?]+ ){1,5}?)(?: )?did (?:<w>){1,5}?(?:ignore|fail|forget|miss|refuse|neglect|overlook|admit|"
        r"acknowledge|bother|apologi[sz]e|react|disclose) ",
    ),
    _slip(
        heads="only",
        keys="considered covered easy good happy obvious planned reviewed simple tested thought",
        shape=r"only (?:ever )?(?:tested|checked|considered|covered|reviewed|planned for|thought of) the (?:happy|"
        r"obvious|simple|easy|good) ",
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
    ),
    _slip(
        heads="sat sitting",
        shape=r"(?:sat|sitting) on (?:<det>)?(?:[\w-]+ )?(?:reports?|tickets?|bugs?|fix|issue|requests?|warnings?|"
        r"alerts?|news|evidence|findings?|e-?mails?|vulnerability|pull requests?) ",
        message="'{cue}' is a reproach. How long it took, and what filled the time, is a fact.",
        reframe="What filled this time, and what would have shortened it?",
    ),
    _slip(
        heads="abused overcharged disobeyed plagiarised plagiarized sabotaged",
        shape=r"<w>(?:<det>|us |me |them )",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        message="'{cue}' passes sentence on a person.",
        reframe="Which limit was crossed, and what would have kept everybody within it?",
        unless_before=r"(?:was|were|been|be|is|are) (?:<adv>)*",
    ),
    _slip(
        heads="credit favourites favorites",
        lead=r"(?:took|takes|taking|played|plays|playing) (?:<adv>|all |full |the )*",
        shape=r"(?:credit for|favou?rites) ",
        message="'{cue}' tells of people as of a nuisance. What they were after is not told.",
        reframe="What was each side after, and where could that have been settled?",
    ),
    _slip(
        heads="what all",
        keys="did",
        shape=r"(?P<cue>(?:what|all) (?P<who>)(?:<w>){1,4}?did (?:not do )?(?:was|is) )",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        needs=r"\b(?:what (?:<w>){1,4}?did not do|all (?:<w>){1,4}?did) (?:was|is) ",
        message="'{cue}' holds people against a step that nobody was led to.",
    ),
    _slip(
        heads="until",
        lead=r"not ",
        shape=r"until (?:[^ .;:!?]+ ){1,6}?that (?P<cue>(?:we|i|anyone|anybody|someone|somebody|they|"
        r"the team) (?:<adv>|finally )*(?:bothered|thought|looked|checked|reacted|acted|asked) )",
        subject=ANY,
        levels=always(Level.NOTICE),
        message="'{cue}' is a reproach. When it was seen, and what came before, is a fact.",
        reframe="What filled this time, and what would have shown it sooner?",
    ),
)
