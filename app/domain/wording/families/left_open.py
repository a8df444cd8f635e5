"""What somebody left open, leaked or fell for: 'the admin left the bucket exposed', 'a developer committed the key'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern

CODE = "AW317"

_OPEN = (
    r"(?:unpatched|exposed|unprotected|unsecured|insecure|unlocked|unattended|vulnerable|wide open|unencrypted|"
    r"unmonitored|undocumented|untested|unfinished|half-finished|half finished|unguarded|unsupervised|defenceless|"
    r"defenseless)"
)
_KEYS = (
    r"(?:secrets?|passwords?|credentials?|(?:private |api |ssh |access |secret |signing )?keys?|tokens?|api keys?|"
    r"seed phrases?|\.env|certificates?)"
)

_tied = partial(
    Pattern,
    subject=BEFORE,
    category="individual_named_in_fault",
    message="'{cue}' ties a person to the fault. What let one act reach so far is not told.",
    levels=Levels(somebody=Level.WARNING),
)

PATTERNS = (
    _tied(
        heads="left leaving leaves",
        shape=rf"(?:left|leaving|leaves) (?:(?:[^ .;:!?]+ ){{0,6}}?{_OPEN}|(?:<det>|[\w-]+ ){{0,3}}?{_KEYS} (?:in|on|"
        r"at|behind)) ",
        reframe="How would anybody have seen that it stood open, and what could close it by itself?",
        unless_before=r"(?:was|were|been|be|is|are) (?:<adv>)*",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        of_people=True,
    ),
    _tied(
        heads="left leaving leaves",
        keys="documentation notes comments instructions explanation handover handoff trace contact reason plan docs",
        shape=r"(?:left|leaving|leaves) (?:behind |us |them )*(?:no|zero|hardly any|without any) (?:[\w-]+ "
        r"){0,2}?(?:documentation|docs|notes|comments|instructions|explanation|handover|handoff|contact|reason|plan) ",
        reframe="What did the work leave room for, and where would a note of it have found its place?",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        of_people=True,
    ),
    _tied(
        heads="leaked exposed published committed pasted posted hard-coded hardcoded embedded uploaded",
        shape=r"<w>(?:<det>|<adv>|some |production |live |plaintext |plain-text |hard-coded |aws |admin |root |"
        rf"sensitive )*{_KEYS} (?!rotation|management|manager)",
        reframe="What could have held the secret back on its way, and what makes it worthless once it is out?",
        unless_before=r"(?:was|were|been|be|is|are|attacker|hacker) (?:<adv>)*",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
    ),
    _tied(
        heads="fell falls fall",
        shape=r"f(?:ell|alls?) for (?:<det>|such |this |what )",
        reframe="What did it look like to whoever met it, and what would have told it from the real thing?",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING, crowd=None),
    ),
    _tied(
        heads="got was were been",
        keys="asleep caught duped fooled outsmarted",
        shape=r"(?:got|was|were|been) (?:<adv>)*(?P<cue>(?:caught (?:[\w-]+ing|out|lying|red-handed|napping|off guard|"
        r"by surprise)|fooled|duped|outsmarted|asleep on the job) )",
        reframe="What did the moment look like, and what would have made the difference visible?",
        levels=Levels(own=Level.NOTICE, crowd=None),
        unless=r"\b(?:error|exception|bug|issue|signal|monitor)s? (?:<w>){0,3}caught",
    ),
    _tied(
        heads="admitted admits confessed conceded",
        shape=r"(?:admit(?:ted|s)|confessed|conceded) (?:to )?(?:<det>|its |full )*(?:[\w-]+ )?(?:mistakes?|fault|"
        r"negligence|guilt|error|errors|failures?|wrongdoing|oversight|blame|responsibility) ",
        reframe="What was known when, and what made it possible to say so?",
        of_people=True,
        levels=Levels(own=Level.NOTICE),
    ),
)
