"""What was known, said or shown beforehand, held against people: 'even though we were told', 'despite complaints'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW306"

_known = partial(
    Pattern,
    category="hindsight",
    message="'{cue}' turns what was known into a reproach.",
    reframe="What else was known and pressing at that moment, and how did it weigh?",
    levels=Levels(),
)
_THOUGH = (
    r"(?:even though|even after|even when|despite the fact(?: that)?|in spite of the fact(?: that)?|notwithstanding "
    r"that)"
)
_KNEW = r"(?:knew|known|aware|warned|told|advised|reminded|informed|notified|instructed|recommended|cautioned)"
_MET = (
    r"(?:(?:noticed|seen|saw|heard|received|found|spotted)(?! no | nothing | neither )|recogni[sz]ed|reali[sz]ed|"
    r"understood|identified|discovered|suspected|flagged|raised|reported|promised|agreed|suggested|asked)"
)
_WARNING = (
    r"(?:warnings?|complaints?|concerns?|objections?|pleas|reminders?|advice|recommendations?|red flags?|protests?|"
    r"criticisms?|admonitions?|encouragement|better judge?ment|misgivings|reservations|forebodings?)"
)
_OFTEN = (
    r"(?:repeated|numerous|multiple|several|many|countless|clear|explicit|obvious|ample|mounting|overwhelming|earlier|"
    r"previous|prior|early|constant|frequent|plenty of|dozens of|hundreds of|years of|months of|weeks of|all the|those|"
    r"these|two|three)"
)
_TOLD = (
    r"(?:alerts?|alarms?|(?:bug ?)?reports?|bug ?reports|evidence|signs?|indications?|claims?|requests?|feedback|"
    r"signals?|incidents?|outages?|tickets|e-?mails?|messages|calls|comms|audits|findings|near misses|questions)"
)
_LONG = (
    r"(?:for (?:<adv>|at least |over |more than |many |several |some |quite |a |two |three )*(?:years|months|weeks|"
    r"decades|ages|long time|time|while)|since (?:<adv>|as early as |the )*(?:(?:19|20)\d\d|january|february|march|"
    r"april|may|june|july|august|september|october|november|december|last|(?:<w>){1,9}?in (?:19|20)\d\d))"
)

PATTERNS = (
    _known(
        heads="even despite notwithstanding spite in",
        keys="though after when fact notwithstanding",
        shape=rf"(?P<cue>{_THOUGH} (?:(?!is |are |was |were |been |be )<w>){{1,6}}?(?P<verb>(?:(?:had |have |were |was "
        rf"|been |being |am |are |<adv>|well )*{_KNEW}|(?:had |have |<adv>)*{_MET}) ))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(crowd=Level.NOTICE),
        unless=r"(?:did not|not|never) (?:<w>){0,2}know|not aware|unaware",
    ),
    _known(
        heads="although though",
        keys="knew know aware warn told advis remind inform notif instruct recommend caution",
        shape=r"(?P<cue>(?:although|though|while) (?:<w>){1,5}?(?P<verb>(?:had |have |were |was |been |being |am |"
        rf"<adv>|well )*{_KNEW} ))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(crowd=Level.NOTICE),
        unless=r"(?:did not|not|never) (?:<w>){0,2}know|not aware|unaware|thanks to",
    ),
    _known(
        heads="even although though despite in notwithstanding",
        keys="known said stated communicat mention announc explain report raised flagged point recommend warn agreed "
        "document clear",
        shape=rf"(?P<cue>(?:{_THOUGH}|although|though) (?:<w>){{1,4}}?(?:was|were|had been|is) (?:(?:clearly|"
        r"repeatedly|already|explicitly|well|often|widely|publicly|previously|specifically|always|long) (?:said|"
        r"stated|communicated|mentioned|announced|explained|reported|raised|flagged|known|documented|recommended)|"
        r"said|agreed|pointed out|raised|flagged|warned|clear (?:that|to|from)) )",
        levels=always(Level.NOTICE),
    ),
    _known(
        heads="despite spite notwithstanding regardless contrary face",
        shape=r"(?:despite|spite of|notwithstanding|regardless of|contrary to|face of) (?P<cue>(?:<det>|of "
        rf")?(?:[\w-]+ ){{0,3}}?(?:{_WARNING}|(?:{_OFTEN}|'s|') (?:<w>){{0,2}}?{_TOLD}) )",
        levels=always(Level.NOTICE),
        unless=r"\b(?:compiler|deprecation|lint|linter|type|build) warnings?|\bdespite (?:my|our best)\b|\bface of "
        r"(?:<det>)?(?:time|[\w-]+ (?:alerts?|alarms?|e-?mails?|messages|reports?|calls|requests|signals?|tickets))\b|"
        r"concerns? (?:separation|is|are)",
    ),
    _known(
        heads="despite",
        shape=r"(?P<cue>despite (?:being |having been )(?:<adv>|fully |well )*(?:aware|warned|told|advised|reminded|"
        r"asked) )",
        levels=always(Level.WARNING),
        unless=r"\b(?:we|i|our|us) ",
    ),
    _known(
        heads="despite",
        shape=r"despite (?:<w>)?(?P<cue>(?:being |having been |been |<adv>|fully |well )*(?:aware|warned|told|advised|"
        r"reminded|asked|knowing|seeing|noticing|recogni[sz]ing|reali[sz]ing|suspecting|hearing|(?:the )?(?:ready "
        r")?availability of (?:<det>)?(?:<w>)?(?:fix|patch|update|backup|guide|documentation|manual)|having (?:known|"
        r"seen|noticed|heard|discussed|agreed|(?:<w>){0,3}?(?:reports?|bug ?reports|warnings?|alerts?|complaints|"
        r"evidence))) )",
        levels=always(Level.NOTICE),
    ),
    _known(
        heads="known knew aware told warned",
        lead=r"(?:(?:had|have|has|was|were) (?:<adv>|long |been )*)?",
        shape=rf"(?:known|knew|aware|told|warned) (?:[^ .;:!?]+ ){{1,12}}?(?P<cue>{_LONG} )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        unless=r"\b(?:not|never) (?:<w>)?(?:known|aware|told|warned)|\bknow(?:n)? (?:as|issue|bug)",
    ),
    _known(
        heads="warned told advised reminded alerted informed notified",
        lead=r"(?:had|have|has) (?:<adv>|repeatedly )*been (?:<adv>)*|(?:was|were) (?:<adv>)*",
        shape=r"(?:(?:told|informed|notified|alerted) (?:about|of|that) (?=(?:[^ .;:!?]+ |, ){1,20}?(?:and|but|yet) "
        r"(?:<adv>|still |we |they )*(?:chose|did (?:nothing|not)|decided|kept|ignored|failed|never|let|took|waited|"
        r"dismissed|carried on|went|continued|shrugged))|told (?:repeatedly|again|many times|several times|twice|more "
        r"than once|over and over)|(?:warned|advised|reminded|cautioned) (?:about|of|that|not to|against|several|many|"
        r"multiple|before|by|repeatedly|twice|in advance|months|weeks|years))",
        subject=BEFORE,
    ),
    _known(
        heads="warned cautioned",
        lead=r"(?:had|have|has) (?:<adv>)*been (?:<adv>)*",
        shape=r"(?:warned|cautioned) (?=\. |, |$|! |and |but )",
        subject=BEFORE,
    ),
    _known(
        heads="flagged warned raised complained reported told begged pleaded",
        keys="avail vain deaf",
        shape=r"<w>(?:[^ .;:!?]+ ){0,8}?(?:, )?(?P<cue>(?:to no avail|in vain|fell on deaf|to deaf ears) )",
        levels=always(Level.NOTICE),
    ),
    _known(
        heads="knew did had was were",
        keys="knew know aware",
        of_people=True,
        shape=r"(?:knew|did know|had (?:<adv>)*(?:known|been (?:<adv>)*aware)|(?:was|were) (?:<adv>|well |fully "
        r")*aware) (?:of |that |about |how )?(?:[^ .;:]+ ){1,9}?(?:but|yet|and (?:still|yet|did|nevertheless|carried|"
        r"continued|went ahead|kept|chose|ignored|let|failed|never|said nothing|did nothing|shipped|launched)) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\bif (?:<w>){1,4}knew|\bwho knew",
    ),
    _known(
        heads="knew",
        shape=r"knew (?:better|(?:<w>){0,3}?(?:all along|full well|perfectly well|very well|damn well)|full well|"
        r"perfectly well|very well|damn well|from the (?:start|beginning|outset)|all about) ",
        subject=BEFORE,
        message="'{cue}' reads today's knowledge into somebody's mind of then.",
        reframe="Who could see which part of this at the time, and where did it stop?",
        unless=r"if (?:we|i|they|he|she) knew|who knew",
    ),
    _known(
        heads="knew",
        shape=r"knew (?:this|that this|about this|it|of this|exactly) ",
        subject=BEFORE,
        levels=Levels(other=Level.NOTICE),
        message="'{cue}' reads today's knowledge into somebody's mind of then.",
        reframe="Who could see which part of this at the time, and where did it stop?",
        unless=r"if (?:we|i|they|he|she) knew|who knew",
    ),
    _known(
        heads="occurred crossed entered dawned occur cross know",
        shape=r"(?:occurr?(?:ed)? to (?:me|us|him|her|them|anyone|anybody|anyone of us|any of us|the (?:[\w-]+ "
        r")?(?:team|engineers?|developers?|crew|operators?|group))|(?:cross|enter)(?:ed)? (?:my|our|his|her|their|"
        r"anyone 's|anybody 's|[\w-]+ 's) minds?|know) ",
        lead=r"(?:never |not (?:even )?|hardly |little did (?:we|i|they|he|she) )",
        levels=always(Level.NOTICE),
        needs=r"\b(?:never|not|hardly) (?:even )?(?:occur|cross|enter)|\blittle did (?:we|i|they|he|she) know",
        message="'{cue}' reads today's knowledge into somebody's mind of then.",
        reframe="What was in view instead, and what would have brought this to mind?",
    ),
    _known(
        heads="although though even while",
        keys="alarm warning sign red",
        shape=r"(?:although|though|while) (?:<det>)?(?:[\w-]+ )?(?P<cue>(?:alarms?|warnings?|alarm bells|warning signs|"
        r"red flags) (?:was|were|had been) (?:<adv>)*<w>)",
        levels=always(Level.NOTICE),
        needs=r", .*\b(?:no|little|nobody|no one|nothing|ignored|not|never|dismissed|continued|carried)\b",
    ),
    _known(
        heads="even",
        keys="after",
        shape=r"(?P<cue>even after (?:<w>){1,5}?(?P<verb>(?:had |<adv>)*(?:hit|encountered|experienced|faced|ran|run|"
        r"seen|saw|met|got) )(?:<w>){0,3}?(?:roadblocks?|problems?|issues?|errors?|failures?|warnings?|trouble|"
        r"obstacles|signs|complaints|snags) )",
        subject=BEFORE,
        imagined=True,
    ),
    _known(
        heads="learned learnt learn learns",
        shape=r"learn(?:ed|t|s)? (?:nothing|(?:anything |its lesson |their lesson |our lesson |the lesson )?from|"
        r"(?:its|their|our|the|my|his|her) lesson)s? ",
        subject=BEFORE,
        needs=r"\blearn(?:ed|t|s)? nothing\b|\b(?:not|never) (?:<adv>)*learn(?:ed|t)? (?:anything |(?:its|their|our|"
        r"the|my|his|her) lesson|from)",
        reframe="What came of the last time, and where could this team have met it?",
    ),
    _known(
        heads="repeatedly",
        keys="repeatedly",
        lead=r"(?:had|have|has|was|were|been) ",
        shape=r"repeatedly (?:been )?(?:warned|flagged|complained|urged|begged|pleaded|reminded|objected) ",
        levels=always(Level.NOTICE),
    ),
)
