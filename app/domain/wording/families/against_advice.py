"""What people are said to have done against better knowledge, or behind somebody's back."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import ANY, BEFORE, CLAUSE, Levels, Pattern, always

CODE = "AW322"

_motive = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' reads a motive into what people did.",
    reframe="Which choice did they see, and what did each way seem to cost?",
    levels=Levels(somebody=Level.WARNING),
)

_COUNSEL = (
    r"(?:warnings?|objections?|concerns?|advice|requests?|protests?|complaints?|recommendations?|evidence|signs|red "
    r"flags?|reminders?|criticisms?|pleas|doubts?|reports?|alarms?|readings?|feedback|resistance|misgivings|"
    r"reservations|opposition|suggestions?|instructions?|orders|agreement|policy|freeze|rules?|failing (?:tests|build|"
    r"checks)|failed (?:tests|checks)|red build|knowing|(?:being|having been|being made) (?:<adv>)*(?:told|warned|"
    r"aware|advised|asked|informed|alerted|reminded))"
)

PATTERNS = (
    _motive(
        heads="despite spite against over notwithstanding regardless",
        shape=rf"(?:despite|spite of|over|notwithstanding|regardless of) (?:[^ .;:,!?]+ ){{0,6}}?{_COUNSEL} ",
        subject=CLAUSE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        needs=r"\b(?:went|proceeded|pushed|pressed|deployed|released|shipped|launched|merged|continued|carried|chose|"
        r"decided|forged|started|approved|signed|ignored|ran|opened|used|kept|did|overrode|refused|insisted|raised|"
        r"drove|flew|sailed|ordered|cut|left|moved|opted|began|stuck|remained|declared|sold|bought|built|made|never|"
        r"failed|stayed|turned|declined|dismissed|let) ",
        unless=r"\bover (?:[^ ]+ ){0,3}(?:reports|requests|rules|evidence|policy|feedback|complaints|advice|readings) |"
        r"\b(?:if|will|would) ",
    ),
    _motive(
        heads="although though",
        keys="although though",
        shape=r"(?:although|though) (?:<w>){1,6}?(?:had |have |has )?(?:<adv>)*(?P<cue>(?:warned|objected|advised "
        r"against|protested|begged|pleaded|urged|asked (?:<w>){0,3}?(?:not to|for (?:more|another|one more|extra)|to "
        r"(?:wait|stop|postpone|delay))|told (?:<w>){1,3}?not to|known (?:about|that|of|better)|knew (?:about|that|of|"
        r"better)|been (?:<adv>)*(?:warned|told|advised|asked|informed|reminded|made aware)|agreed (?:to|on|not)|"
        r"promised|was red|were (?:red|failing)|was failing|said no|recommended|suggested|was supposed|were supposed|"
        r"was meant|was (?:in|under) (?:a )?freeze|was forbidden|were forbidden|was against) )",
        subject=ANY,
        levels=Levels(
            own=Level.NOTICE, other=Level.NOTICE, somebody=Level.NOTICE, implied=Level.NOTICE, thing=Level.NOTICE
        ),
        unless=r"\b(?:if|would|docs|documentation) ",
    ),
    _motive(
        heads="forced pushed rammed railroaded bulldozed steamrolled strong-armed steamrollered pressed whipped",
        keys="through",
        shape=r"(?:forced|pushed|rammed|railroaded|bulldozed|steamrolled|steamrollered|pressed|whipped) (?:[^ .;:,]+ "
        r"){1,5}?through (?!the (?:pipeline|proxy|network|queue|tunnel|load|gateway|door|process|api|cluster)|"
        r"<w>(?:pipeline|proxy|queue))",
        levels=Levels(somebody=Level.WARNING),
    ),
    _motive(
        heads="anyway regardless nonetheless nevertheless",
        lead=r"(?:went|proceeded|pushed|pressed|deployed|released|shipped|launched|merged|continued|carried|chose|"
        r"decided|forged|started|approved|signed|ignored|did|ran|put|opened|used) (?:[^ .;:!?]+ ){0,9}?",
        shape=r"<w>(?=\. |, |$|! |; |and |which |because )",
        levels=Levels(own=None, somebody=Level.WARNING),
        of_people=True,
    ),
    _motive(
        heads="forged plowed ploughed barrelled barreled charged pressed pushed went",
        keys="ahead",
        shape=r"(?:forged|plowed|ploughed|barrell?ed|charged|pressed|pushed|went) ahead (?=(?:<w>){0,8}?(?:despite|"
        r"even though|even after|without|into the unknown|anyway|regardless|against))",
        levels=Levels(somebody=Level.WARNING),
        of_people=True,
    ),
    _motive(
        heads="had has have",
        keys="business",
        shape=r"ha(?:d|s|ve) (?:absolutely )?no business [\w-]+ing ",
    ),
    _motive(
        heads="yet never not refused",
        keys="acknowledge admit apologise apologize own responsibility",
        shape=r"(?:(?:has|have|had) )?(?:yet to|never|not|refused to) (?:<adv>|even )*(?P<cue>(?:apologi[sz]ed?|"
        r"take (?:any |full )?responsibility|took (?:any )?responsibility|acknowledged? (?:its|their|his|her|"
        r"any) (?:<w>)?(?:mistakes?|fault|role|errors?|part|responsibility|failures?)|own(?:ed)? up|"
        r"admit(?:ted)? (?:to|the|its|their|fault|that|any)) )",
        of_people=True,
        levels=Levels(own=None),
        unless_before=r"(?:should|must|need|needs|to|will) ",
    ),
    _motive(
        heads="takes took take taking",
        keys="accountability blame ownership responsibility taking",
        shape=r"t(?:akes?|ook|aking) no (?:responsibility|accountability|ownership|blame) ",
        of_people=True,
    ),
    _motive(
        heads="behind under in",
        keys="back bus",
        shape=r"behind (?:<w>){1,4}?back |under the bus |in the back ",
        lead=r"(?:went|going|go|done|did|threw|throw|thrown|throwing|stabbed|stab|stabbing) (?:<w>){0,3}?",
        levels=Levels(own=Level.NOTICE, implied=Level.WARNING),
        unless=r"\bload balancer|reverse proxy",
    ),
    _motive(
        heads="bullied bullying harassed intimidated threatened belittled berated scolded patronised patronized "
        "humiliated micromanaged micromanaging sabotaged undermined",
        shape=r"<w>",
        unless_before=r"(?:was|were|been|be|felt|is|are|feel) (?:<adv>)*",
        of_people=True,
    ),
    _motive(
        heads="not",
        keys="interested prepared want willing wish",
        shape=r"not (?:<adv>)*(?P<cue>(?:(?:want to|wish to|willing to|interested in|"
        r"prepared to) (?:<adv>)*(?:support|help|listen|learn|admit|invest|pay for|hear|communicate|helping|listening|"
        r"learning|fixing)|willing to (?:<adv>)*(?:fix|spend|understand|change|work|take|talk|share))[^ ]* )",
        of_people=True,
        levels=Levels(own=None),
        unless=r"\b(?:users?|customers?|clients?) (?:<w>){0,2}not",
    ),
    _motive(
        heads="ripped",
        keys="off",
        shape=r"ripped (?:<w>){1,4}?off ",
        levels=Levels(own=None, somebody=Level.WARNING),
        unless=r"(?:band-?aid|plaster|sticker|label|door|roof)",
    ),
    Pattern(
        heads="not",
        keys="excuse",
        shape=r"not (?:an|any) (?P<cue>excuse (?:to|for) )",
        levels=always(Level.WARNING),
        category="judgement",
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="What spoke for it at the time, and what would have offered another way?",
    ),
)
