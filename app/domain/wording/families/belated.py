"""Acts that are called too late, too fast or last-minute, by whoever did them."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW314"

_reproach = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' is a reproach. When it was done, and what came before, is a fact.",
    reframe="What filled the time before, and what would have brought this forward?",
    levels=Levels(),
)

PATTERNS = (
    _reproach(
        heads="at until till",
        keys="last",
        lead=r"(?:[\w-]+ed|did|made|sent|came|left|began|told|gave|put|wrote) (?:[^ .,;:!?]+ ){0,7}?",
        shape=r"(?:at|until|till) the (?:very )?last (?:minute|moment|second) ",
        unless=r"\b(?:cancelled|canceled|postponed)|\b(?:was|were|been) (?:<adv>)*(?:cancelled|canceled|postponed|"
        r"delayed|caught|found|saved)",
    ),
    _reproach(
        heads="waited waiting waits",
        shape=r"wait(?:ed|ing|s) (?:<w>){1,6}?(?:before|to|until) (?:<adv>)*(?:telling|informing|notifying|disclosing|"
        r"disclose|tell|inform|notify|patch|patching|warn|warning|admit|admitting|acknowledg\w*) ",
        of_people=True,
    ),
    _reproach(
        heads="too",
        keys="fast soon hard thin",
        lead=r"(?!<be> )(?:hired|grew|scaled|moved|expanded|went|pushed|launched|quit|gave|spread|worked|tried|"
        r"started|acted|merged|deployed|released|shipped|spent|jumped) (?:[^ .,;:!?]+ ){0,4}?(?:way |far |much )?",
        shape=r"too (?:fast|soon|hard|thin|thinly) ",
    ),
    _reproach(
        heads="our my their his her",
        keys="slow late sluggish belated",
        shape=r"(?:our|my|their|his|her) (?:own |initial |overall )?(?:response|reaction|communication|communications|"
        r"decision-making|escalation|reply|replies|answers?|updates) (?:was|were) (?:<adv>|far |way |much |a bit |"
        r"very )*(?P<cue>(?:too )?(?:slow|late|sluggish|belated) )",
        subject="any",
        levels=always(Level.NOTICE),
    ),
    _reproach(
        heads="let letting",
        keys="unanswered unnoticed unchecked unpatched unaddressed unresolved waste unread",
        shape=r"let(?:ting)? (?:<w>){1,5}?(?:go|run|stay|sit|remain) (?:<adv>)*(?P<cue>(?:unanswered|unnoticed|"
        r"unchecked|unpatched|unaddressed|unresolved|to waste|unread) )",
    ),
    _reproach(
        heads="prematurely",
        lead=r"(?:scaled|hired|expanded|optimi[sz]ed|launched|quit|started|celebrated|declared|closed|gave up|"
        r"moved) (?:[^ .,;:!?]+ ){0,4}?",
        shape=r"<w>",
    ),
)
