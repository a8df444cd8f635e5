"""What is said to have called for more: 'the first call should have led to an investigation', 'it was up to the "
"lead'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW303"

_called = partial(
    Pattern,
    category="counterfactual",
    message="'{cue}' measures the past with what is known now.",
    reframe="What did the sign look like among all others that day, and what would have set it apart?",
    levels=always(Level.NOTICE),
)
_WHOM = (
    r"(?:us|me|him|her|you|everyone|everybody|anyone|somebody|someone|people|the (?:[\w-]+ ){0,2}?(?:team|engineers?|"
    r"developers?|operators?|management|company|board|crew))"
)
_STIRRED = (
    r"(?:(?:rung|rang|set off|set|sounded) (?:<w>){0,4}?(?:bells?|alarms?)|raised (?:<w>){0,2}?(?:concerns?|"
    r"suspicions?|questions?|eyebrows?|flags?|bells|alarms?|doubts?)|(?:given|made|tipped|alarmed|worried|warned|told|"
    rf"taught|puzzled|bothered|reminded|stopped|woken|sent) {_WHOM}|served as (?:<w>){{0,3}}?(?:warning|flag|reminder|"
    r"lesson|hint|clue)|been (?:<adv>|<det>)*(?:<w>)?(?:reason|cause|flags?|warnings?|wake-?up call|hints?|clues?|"
    r"giveaway|signals?|signs?|grounds|lesson|enough to (?:stop|make|tell|convince|warn|raise|show|halt|call)|"
    r"alarming|suspicious|enough warning|alarm bells?|the end of)|(?:led|prompted|triggered|resulted|sparked|"
    r"initiated|provoked|started|caused|invited|warranted|merited|deserved|brought) (?:<w>){0,5}?(?:investigations?|"
    r"inquir(?:y|ies)|enquir(?:y|ies)|reviews?|search|discussions?|conversations?|questions?|reactions?|rethink|"
    r"escalations?|audits?|look|concerns?|suspicions?|post-?mortems?|retrospectives?|debate|analysis|scrutiny|"
    r"attention|follow-up|caution|second thoughts|(?:immediate|swift|quick|prompt|urgent|faster|stronger|different) "
    r"(?:response|action|fix|patch|rollback|decision)))"
)
_SAFEGUARDS = (
    r"(?:alerts?|alarms?|alerting|monitors?|monitoring|checks?|tests?|probes?|dashboards?|ci|pipelines?|linters?|"
    r"validation|tools?|tooling|system|scripts?|bots?|logs?|healthchecks?|canar(?:y|ies)|restarts|scanner) "
)
_CAREFUL = (
    r"(?:check|checked|verify|test|tested|make sure|ensure|notice|catch|tell|inform|review|reviewed|renew|renewed|"
    r"escalate|communicate|update|document|ask|coordinate|rotate|rotated|confirm|warn|follow up|keep|look|watch|"
    r"monitor)"
)
_PLAIN = (
    r"(?:obvious|clear|evident|apparent|self-evident|plain to|common sense|foreseen|foreseeable|predictable|a "
    r"no-brainer|(?:<det>)?(?:(?:first|top|number one|main|highest) (?:thing|step|question|move|priority|instinct|"
    r"concern|clue)|priority|given|(?:quick|simple|easy|trivial|five-minute) (?:fix|check|test|look|thing|task|change|"
    r"win|step|question|call|one|job|lookup|review))|(?:easy|simple|trivial) to)"
)

PATTERNS = (
    _called(
        heads="should ought must",
        keys="rung rang set sound rais given made tipp alarm worr warn told taught puzzl bother remind stopp woken "
        "sent serv reason cause flag wake hint clue giveaway signal sign ground lesson enough suspicious led prompt "
        "trigger result spark initiat provok start invit warrant merit deserv brought bells end",
        shape=rf"(?P<cue>(?:should|ought|must) (?:not )?(?:to )?(?:<w>){{0,6}}?(?:<adv>)*<have> (?:<adv>)*{_STIRRED} )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=None, other=None, somebody=None, implied=Level.NOTICE, thing=Level.NOTICE),
        unless=r"\b(?:automatic|automatically|should or should not)\b",
        unless_before=rf"{_SAFEGUARDS}(?:<adv>)*",
    ),
    _called(
        heads="should ought",
        keys="obvious clear self-evident common evident apparent plain sense foresee predictab no-brainer first top "
        "main highest priority given quick simple easy trivial five-minute number",
        shape=rf"(?:should|ought to) (?:<adv>)*<have> (?:<adv>)*been (?:<adv>|so |too |pretty |fairly )*{_PLAIN} ",
        unless_after=r"(?:enough )?(?:for|to) (?:the )?(?:user|customer|fuzzer|parser|compiler|server|client)",
    ),
    _called(
        heads="should",
        keys="stuck stayed ask check test read thought wait told plan spent written listen paid look talk communicat "
        "reali notic focus tried said learn chosen pick split follow document verif review research gone slept known",
        lead=r"(?:,|;|-|–|—|:) (?:but |and |so )?(?:<adv>|i guess |probably )*",
        shape=r"should (?:not |<adv>)*<have> (?:<adv>)*(?:stuck|stayed|asked|checked|tested|read|thought|waited|told|"
        r"planned|spent|written|listened|paid|looked|talked|communicated|reali[sz]ed|noticed|focused|tried|said|"
        r"learned|learnt|chosen|picked|split|followed|documented|verified|reviewed|researched|gone with|gone for|gone "
        r"to|slept|known) ",
        reframe="What did the options look like at the time, and what would make the better one the default?",
    ),
    _called(
        heads="up down fell onus",
        keys="check verify test make ensure notice catch tell inform review renew escalat communicat update document "
        "ask coordinat rotat confirm warn follow keep look watch monitor",
        shape=r"(?P<cue>(?:up to|down to|on|fell to|fell on) (?:<w>){1,6}?)(?P<verb>to (?:have "
        rf")?(?:<adv>)*{_CAREFUL} )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        message="'{cue}' holds people against a step that nobody was led to.",
        reframe="How did the expectation reach the people who were to meet it?",
    ),
    _called(
        heads="supposed meant expected due scheduled",
        lead=r"(?:was|were) (?:<adv>)*",
        shape=r"(?:supposed|meant|expected|due|scheduled) to (?:have )?(?:been|be) (?:<adv>)*(?:tested|reviewed|"
        r"checked|renewed|rotated|updated|verified|documented|communicated|announced|approved|signed off|replaced|"
        r"patched|rehearsed|audited|discussed|escalated|told|informed|removed|cleaned up|handed over|written) ",
        needs=r"(?:but|and|yet|though|although|, ) (?:<w>){0,3}?(?:was|were|had|has|did|is) (?:not|never)\b|\bnever\b|"
        r"\bnobody\b|\bno one\b|\bforg[eo]t",
        reframe="How did the expectation reach the people who were to meet it?",
    ),
    _called(
        heads="chance opportunity chances opportunities option",
        shape=r"(?:chances?|opportunit(?:y|ies)|option) to (?:[^ .;:!?]+ ){1,9}?(?P<cue>(?:and|but|yet) (?:<adv>|"
        r"instead |we |i |they |he |she )*(?:let|missed|passed|did not|chose|pressed|went|opted|carried|kept|proceeded|"
        r"wasted|squandered|ignored|declined|never|failed|blew) )",
        lead=r"(?:had|have|has|given|got) (?:<w>){0,3}?",
        subject=BEFORE,
        levels=Levels(),
        reframe="What else did the moment ask for, and what would have made this way stand out?",
    ),
    _called(
        heads="as like where than how what way",
        keys="should ought",
        shape=r"(?:as|like|where|than|how|what|way) (?P<cue>(?:(?:we|i|he|she|you) (?:<adv>|really )*(?:should|ought "
        r"to)(?: <have>)?|they (?:<adv>|really )*(?:should|ought to) <have>) )(?=\. |, (?!but)|! |$|- |– |— |\( |\) |; "
        r"|: |done |been |to |and |because |so )",
        needs=r"\b(?:not|never|n't|less|fewer|more|worse|later|longer|slower|sooner)\b",
        unless=r"\b(?:know|knew|unsure|sure|decide|decided|ask|asked|clear|unclear|discuss|discussed|tell|told|wonder|"
        r"wondered) (?:<w>){0,3}?(?:what|how|where) (?:we|i|they|he|she|you) should|\bas you should|everything works",
        reframe="What made another way the natural one at the time?",
    ),
    _called(
        heads="nothing no",
        keys="stopped prevented kept reason excuse",
        shape=r"(?:nothing (?:stopped|prevented|kept) (?:us|me|him|her|the team|anyone|anybody) from|no (?:good |real |"
        r"valid |earthly |<adv>)?(?:reason|excuse) (?:not to|for (?:us|them|him|her|me|anyone|not)|why (?:we|they|he|"
        r"she|i|nobody|no one|someone|anyone))) ",
        needs=r"\b(?:was|were|had|been) (?:<adv>)*no |\bnothing (?:stopped|prevented|kept) ",
        message="'{cue}' makes it look easy. Before the outcome it was one of many things to do.",
        reframe="What was pressing instead, and what would have offered this step?",
    ),
    _called(
        heads="job responsibility duty",
        lead=r"(?:was|were) (?:<det>)?(?:[\w-]+ ){1,3}?(?:'s|') ",
        shape=rf"(?:job|responsibility|duty) to (?:have )?(?:<adv>)*{_CAREFUL} ",
        levels=always(Level.WARNING),
        message="'{cue}' holds people against a step that nobody was led to.",
        reframe="How did the expectation reach the people who were to meet it?",
        unless=r"\b(?:scheduler|controller|operator|proxy|cache|service|script|function|caller|client|compiler) (?:'s|"
        r"')",
    ),
    _called(
        heads="as",
        keys="well",
        shape=r"as well <have> (?:<adv>)*(?:waited|stayed|asked|left|saved|gone|done|used|kept|said|told|skipped) ",
        lead=r"(?:could|might) (?:just )?",
    ),
    _called(
        heads="should",
        keys="taken",
        shape=r"should (?:not|never) <have> taken (?P<cue>(?:[^ .;:!?]+ ){1,8}?(?:to|for|before|until)|(?:us |me |them "
        r"|anyone )?(?:this|that|so) (?:long|many)) ",
    ),
)
