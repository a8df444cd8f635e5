"""Reproaches of a thread: 'did nobody test this', 'you should have read', 'this is what happens when people …'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW301"

_reproach = partial(
    Pattern,
    category="person_blame",
    message="'{cue}' holds an act against somebody. What let it through is not told.",
    reframe="What did the change look like to them, and what could have shown the difference before it was in?",
    levels=always(Level.WARNING),
)
_PUT_IN = (
    r"(?:push|do (?:this|that|it)|write|merge|deploy|commit|delete|remove|approve|design|ship|hardcode|hard-code|"
    r"release|implement)"
)

PATTERNS = (
    _reproach(
        heads="nobody anybody anyone somebody no",
        keys="did",
        lead=r"did ",
        shape=r"(?:nobody|no-one|no one|anybody|anyone|somebody) (?:(?:at|in|on) (?:<w>){1,3}?)?(?:<adv>|even |"
        r"actually |"
        r"really |bother to |think to |care to )*(?:bother|care|test|check|"
        r"review|read|notice|look|think|try|run|verify|proofread) ",
        unless=r"\b(?:ask|asked|asking) ",
    ),
    _reproach(
        heads="anyone anybody somebody someone they he she",
        keys="earth hell why",
        lead=r"why (?:would|did|do|does|on earth would|the hell would) ",
        shape=rf"(?:anyone|anybody|somebody|someone|they|he|she) (?:<adv>|ever |even )*{_PUT_IN} ",
    ),
    _reproach(
        heads="you",
        shape=r"you should (?:have|of) (?:<adv>)*(?!received|gotten|got |seen|noticed|had |been (?:able|redirected|"
        r"sent|asked|given|notified|prompted))(?:<vbn>|thought|waited) ",
        unless=r"\bby now\b|\bif you should",
    ),
    _reproach(
        heads="happens",
        lead=r"(?:this|that) is what (?:usually |always )?",
        shape=r"happens when (?:you|people|they|developers|devs|engineers|companies|somebody|someone|nobody|no one|"
        r"the) ",
    ),
    _reproach(
        heads="forgotten missed ignored overlooked misread misunderstood failed neglected forget ignore lost",
        lead=r"(?:seems?|seemed|appears?|appeared) (?:<adv>)*to (?:have )?(?:<adv>|completely )*",
        shape=r"<w>",
        subject=BEFORE,
        levels=Levels(),
        message="'{cue}' judges people for what did not happen.",
        reframe="What would have prompted this step, or done it without being asked?",
    ),
    _reproach(
        heads="pushing merging committing breaking ignoring deploying changing",
        lead=r"(?:please|pls|just|people|guys|everyone|everybody) (?:, )?stop (?:<adv>)*(?:force )?",
        shape=r"<w>",
        levels=always(Level.NOTICE),
    ),
    _reproach(
        heads="brain braino thinko derp silly stupid dumb",
        shape=r"(?:brain (?:fart|freeze|fade)|braino|thinko|derp|(?:silly|stupid|dumb) (?:me|of me|us|of us)) ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
    ),
    _reproach(
        heads="stupid dumb silly foolish ashamed embarrassed",
        lead=r"(?:i|we) (?:still )?(?:feel|felt|am|was|were) (?:<adv>|so |very |pretty |a bit |a little |rather )*",
        shape=r"<w>",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
    ),
)
