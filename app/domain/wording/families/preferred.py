"""What was done, held against what was not: 'instead of asking, they guessed', 'rather than test it, we shipped'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.steps import HUMAN_CARE
from app.domain.wording.pattern import AFTER, BEFORE, CLAUSE, Levels, Pattern, always

CODE = "AW304"

_BETTER = (
    rf"(?:{HUMAN_CARE}|(?:double-|cross-)?(?:check|test|verify|review|validat|read)ing|looking|analy[sz]ing|reporting|"
    r"raising|flagging|sharing|addressing|taking (?:<det>)?(?:step back|"
    r"time|responsibility|action|ownership|advice|initiative|lead)|following|working (?:on|together|as a|with)|cutting "
    r"(?:our |the |my )?(?:loss|scope)[^ ]*|doing (?:it|things|this|that|the right|what|our|their|his|her|it right|"
    r"research)|writing (?:<det>|unit |proper |any |more |good )*(?:tests|docs|documentation|code|comments|gdd|report|"
    r"plan|save|rest)|concentrating|prioriti[sz]ing|dividing|delegating|splitting|warning|notifying|"
    r"alerting|being (?:honest|open|transparent|careful|upfront|clear|proactive|patient)|stepping back|doubling down|"
    r"investing|paying|hiring|training|owning|apologi[sz]ing|serving|sticking|"
    r"(?:fixing|tackling|solving|resolving|improving|finishing|completing|mending|patching|polishing) (?:<det>)?"
    r"(?:[\w-]+ )?(?:problems?|issues?|causes?|bugs?|debt|mistakes?|defects?|flaws?|basics|core|game|gameplay|it "
    r"properly|weakness|hole|gap|leak)s?)"
)
_INFINITIVE = (
    r"(?:check|test|verify|review|validate|read|ask|tell|inform|consult|discuss|think|plan|escalate|investigate|"
    r"address|admit|learn|listen|communicate|follow|take (?:the|a|any|full|responsibility)|"
    r"own up|apologi[sz]e|work together|seek|look|focus|invest|step back|fix (?:the|this|that|its|their|our) (?:[\w-]+ "
    r")?(?:problem|issue|cause|bug|mistake|defect|flaw|leak))"
)
_LEFT = (
    rf"(?:instead of|rather than) (?:<adv>|first )*(?:{_BETTER}|{_INFINITIVE}|waiting|wait|roll(?:ing)? back|"
    rf"revert(?:ing)?|using (?:<det>)?(?:appropriate|"
    r"proper|existing|right|correct|established|standard|agreed)) (?:[^ .;:,]+ ){0,12}?"
)
_PLAN = (
    r"\b(?:now|will|can|next time|in future|could|are going|(?:rolled|reverted|restored|restarted|failed over) (?:back|"
    r"to|it|the))\b"
)
_REBUKE = (
    r"(?:waited|ignored|kept|continued|carried on|blamed|insisted|left|sat|hid|doubled down|went ahead|pressed on|"
    r"pushed|relied|spent|wasted|denied|covered|let|stayed|chose|rushed|argued|trusted|lied|claimed|looked away|"
    r"opted|lumped|made the easy|took the easy|decided not)"
)

_held = partial(
    Pattern,
    category="judgement",
    message="'{cue}' holds what was done against what was not.",
    reframe="What made the chosen way look right at the time?",
)

PATTERNS = (
    _held(
        heads="instead rather opposed",
        shape=rf"(?:instead of|rather than|opposed to) (?:<adv>|first |just )*(?P<act>{_BETTER}) ",
        subject=CLAUSE,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\b(?:now|will|can|should|would|could|may|to use|we use|allows?|automatically|script|tool|function|"
        r"code|loop|might|must|lets?|parser|agreed|decided to (?:roll|fail|restore|revert|restart)|in order to|better|"
        r"so that|safer|faster|quicker|next time|in future|today|plan to) (?:<w>){0,12}?(?:instead|rather|opposed) ",
    ),
    _held(
        heads="rather",
        shape=rf"rather than (?:<adv>)*{_INFINITIVE} ",
        subject=CLAUSE,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\b(?:now|will|can|should|would|could|may|might|must|next time|in future|today|plan to) (?:<w>){0,12}?"
        r"rather ",
    ),
    _held(
        heads="instead rather",
        shape=rf"{_LEFT}, ",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        unless=_PLAN,
    ),
    _held(
        heads="instead rather",
        shape=rf"{_LEFT}, (?P<cue>(?:they|management|(?:the |our )?(?:[\w-]+ )?(?:leads?|managers?|owners?|board|"
        r"support|group|members?|operators?|providers?)) )",
        levels=always(Level.WARNING),
        unless=_PLAN,
    ),
    _held(
        heads="instead",
        shape=rf"instead , (?:they|he|she|it seems they|management|<det>(?:[\w-]+ )?(?:team|compan(?:y|ies)|managers?|"
        rf"engineers?|developers?|vendor|provider|board|ceo|crew|operators?|agency|bank|founders?)) (?:<adv>|all |both "
        rf"|had )*(?P<cue>{_REBUKE} )",
        levels=always(Level.WARNING),
    ),
    _held(
        heads="kept keep",
        keys="instead rather",
        shape=r"ke(?:pt|ep) (?:on )?[\w-]+ing (?:[^ .;:!?]+ ){0,8}?(?:instead of|rather than) ",
        subject=BEFORE,
    ),
)
