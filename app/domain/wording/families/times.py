"""Too late, too soon: the moment of an act, set against a moment that only the outcome names."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW314"

_late = partial(
    Pattern,
    category="judgement",
    message="'{cue}' is a reproach. When it happened, and what came first, is a fact.",
    reframe="What did people have in hand at that moment, and what would have brought this forward?",
    levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
)
_TOO = (
    r"(?:<adv>|far |way |much |a bit |a little |a tad |rather |all |, )*too (?:late|early|soon|slowly|quickly|hastily|"
    r"infrequently|rarely|often|long|close) "
)
_ACKNOWLEDGED = (
    r"(?:acknowledged|communicated|escalated|addressed|announced|decided|prioriti[sz]ed|involved|begun|made|done|"
    r"reviewed|tested|considered|discussed|planned|reported|reali[sz]ed|noticed|discovered|informed|notified|asked|"
    r"consulted|submitted|delivered|merged|integrated|introduced|started|raised|addressed|given|taken|recogni[sz]ed|"
    r"brought up|called|contacted|written|documented|shared|published|released|launched|shipped|abandoned|dropped|left)"
)

PATTERNS = (
    _late(
        heads="late early soon slowly quickly hastily infrequently rarely often long close",
        shape=r"(?:late|early|soon|slowly|quickly|hastily|infrequently|rarely|often|long|close) ",
        lead=r"(?!<be> )(?:[\w-]+ed|began|begun|came|went|got|took|gave|told|left|knew|saw|found|met|ran|made|did|"
        r"built|wrote|chose|brought|thought|understood|spoke|put|set|sent|let|kept|held|grew|quit|hit) (?:[^ .;:!?]+ "
        r"){0,8}?(?:far |way |much |a bit |a little |all )*too ",
        subject=BEFORE,
        unless=r"\b(?:not|n't|never|before it (?:was|is)|until it was|if) (?:<w>){0,7}too (?:late|early|soon|long|"
        r"often)|too late (?:for|to) (?:<w>){0,3}(?:flight|train)|too long to (?:list|describe)",
    ),
    _late(
        heads="was were been being",
        keys="close early hastily infrequently long often quickly rarely slowly soon too",
        shape=rf"(?:was|were|been|being) (?:<adv>|only |, )*{_ACKNOWLEDGED} (?:[^ .,;:!?]+ ){{0,3}}?(?P<cue>{_TOO})",
        levels=always(Level.NOTICE),
        unless=r"\b(?:alert|alarm|alerts|alarms|request|requests|packet|packets|event|events|job|jobs|pod|pods|timeout|"
        r"process|container|signal|transaction|transactions|blocks?|cache|write|writes)\b|(?:not|n't|never|if|before "
        r"it (?:was|is)) (?:<w>){0,4}too (?:late|early|soon)",
        agentless=True,
    ),
    _late(
        heads="or and but",
        keys="close early hastily infrequently long often quickly rarely slowly soon too",
        shape=rf"(?:or|and|but|only) (?:were |was )?{_ACKNOWLEDGED} (?:[^ .,;:!?]+ ){{0,3}}?(?P<cue>{_TOO})",
        levels=always(Level.NOTICE),
        unless=r"\b(?:alert|alarm|alerts|alarms|request|requests|packet|packets|job|jobs|pod|pods|timeout|process|"
        r"container|transaction|transactions|cache|write|writes)\b|(?:not|n't|never|if) (?:<w>){0,4}too (?:late|early|"
        r"soon)",
    ),
    _late(
        heads="on at in until till up",
        keys="eleventh hour minute moment possible second till until very",
        shape=r"(?:(?:on|at|in|until|till|up to|up until|to) )(?:the )?(?:very )?(?P<cue>(?:last|eleventh) (?:minute|"
        r"moment|second|hour|possible (?:moment|day|minute)) )",
        lead=r"(?:[\w-]+ed|did|made|began|left|leave|leaving|put|wrote|came|sent|ran|built|got|done|made|everything|it|"
        r"this|that|work|working|things|tasks|to) (?:[^ .;:!?]+ ){0,5}?",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE, implied=Level.NOTICE),
        unless=r"\b(?:cancel|change|luck|saved|fix)[^ ]* (?:<w>){0,5}last (?:minute|moment)|not (?:<w>){0,3}last "
        r"(?:minute|moment)",
    ),
    _late(
        heads="left leave leaving put putting",
        keys="day evening hour morning night week",
        shape=r"(?:left|leave|leaving|put|putting) (?:off )?(?:[^ .,;:!?]+ ){1,6}?(?:until|till|to) "
        r"(?:<adv>)?(?P<cue>(?:the )?(?:night|day|morning|evening|week|weekend|hours?) (?:before|of) )",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE, implied=Level.NOTICE),
    ),
    _late(
        heads="came come comes arrived happened began started followed",
        keys="arrived came come happened began started followed",
        shape=r"(?:came|come|arrived|happened|began|started|followed) (?P<cue>(?:<adv>|far |way |much |a bit |a little "
        r")*too (?:late|slowly|early) )",
        needs=r"\b(?:decisions?|warnings?|communication|announcement|reviews?|feedback|help|reali[sz]ation|answers?|"
        r"information|apology|instructions?|questions?|escalation|fix|patch|rollback|reply|support|involvement|testing|"
        r"focus|effort|clarity|planning) (?:<w>){0,6}?(?:came|come|arrived|happened|began|started|followed)",
        levels=always(Level.NOTICE),
    ),
    _late(
        heads="push pushed pushing put putting",
        shape=r"(?:push(?:ed|ing)? (?:it|this|that|them|things|everything) back|put(?:ting)? (?:it|this|that|them|"
        r"things|everything|<w>) off) ",
        subject=BEFORE,
        imagined=True,
        needs=r"\b(?:kept|always|constantly|repeatedly|until|again and again|and leave|forever|indefinitely)\b",
    ),
    _late(
        heads="night evening day",
        keys="before",
        lead=r"(?:started|began|crammed|finished|wrote|only) (?:[^ .;:!?]+ ){0,7}?(?:the )",
        shape=r"(?:night|evening|day) before (?=\. |, |$|(?:the |our |it was |its )?(?:deadline|due|submission|hand-in|"
        r"presentation|demo|exam|delivery))",
        subject=BEFORE,
    ),
)
