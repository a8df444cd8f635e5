"""Conditions that nobody met: 'if the team had asked', 'had we read it', 'if it were tested properly'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.words import CRAFT, HEED
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW303"

_imagined = partial(
    Pattern,
    category="counterfactual",
    message="'{cue}' imagines other people in the same place. The place is what can be changed.",
    reframe="What would have brought this about without relying on anybody to think of it?",
)
_UNREAL = (
    r"\b(?:would|could|might|may) (?:not |never |<adv>|all |only |(?:we|i|they|he|she|it|this|that) )*(?:have|be)\b(?! "
    r"to )|'d (?:not |<adv>)*have(?! to )|'ve (?:been|had|seen|known|done)\b"
)
_SPENT = (
    r"(?:more |enough |the |another |additional |extra |a few more )?(?:time|hours?|days?|weeks?|months?|budget|money|"
    r"funds|funding|resources|manpower|hands|capacity|staff|people|hardware|memory|ram|disk)"
)
_NO_WISH = (
    r"(?:as|even|asked?|see|checks?|checked|what|wonder|wondered|unclear|know|unsure|but) if\b|\bhad not "
    r"(?:<w>)?(?:been|noticed|seen|caught|detected|had|found|spotted)|\b(?:if|had) (?:i|we) (?:had )?(?:<w>)?(?:had "
    rf")?(?:<adv>|a bit |a little )*{_SPENT}\b|\bif (?:i|we) (?:<w>)?had (?:to|the (?:chance|opportunity))\b|\bhad "
    r"been (?:partitioned|evicted|restarted|drained|down|offline|unavailable|running)\b|\bdid not have\b|\bhad "
    r"(?:<w>){1,3}not been\b|\bworse\b|fortunately|luckily|attackers?\b|malicious|\b(?:users?|customers?|clients?|"
    r"players?|visitors?|readers?) (?:<w>){1,12}?if they "
)
_PAST = (
    r"(?:[\w-]+ed|knew|took|spent|thought|read|kept|gave|made|did|ran|put|held|met|wrote|found|saw|chose|began|told|"
    r"sent|left|set|built|brought|understood|stuck|went|paid|got|let|came|heard|spoke|sought|broke|taught)"
)
_WELL = (
    r"(?:properly|correctly|carefully|thoroughly|earlier|sooner|better|beforehand|up-?front|in advance|from the start|"
    r"from the beginning|in the first place|first|right)"
)
_DONE = (
    rf"(?:(?!implemented|specified|integrated|described|presented|chosen|described){CRAFT}|followed|heeded|taken "
    r"(?:more )?(?:seriously|into)|raised|reported|listened to|acted (?:up)?on|consulted|asked|double-checked|"
    r"questioned|caught|spotted|warned|told|notified|involved|rotated|renewed|patched|rehearsed|paid (?:more "
    rf")?attention|(?:done|built|made|fixed|run|used|handled|planned|set up) (?:<w>)?{_WELL})"
)
_TECHNICAL = (
    r"(?:requests?|inputs?|tokens?|packets?|quer(?:y|ies)|records?|rows?|messages?|values?|headers?|files?|pages?|"
    r"certificates?|signatures?|data|caches?|events?|transactions?|blocks?|users?|fields?|parameters?|index(?:es)?|"
    r"memory|buffers?|connections?|sessions?|requirement|condition|assertion)"
)
_ANYONE = (
    r"(?:anyone|anybody|any of (?:us|them|the <w>)|one of (?:us|them)|just one (?:of us|person)|a single person|"
    r"somebody|someone|nobody|no one|people|everyone|everybody|either of us)"
)

PATTERNS = (
    _imagined(
        heads="if",
        shape=r"(?P<cue>if (?:(?!would|could|might|may|, )<w>){1,9}?(?P<verb>(?:<adv>)*(?:had|'d|hadd?nt|would have|"
        r"would 've) (?:not |<adv>)*(?P<act>(?!crashed|died|exited|timed|restarted)<vbn>|taken) ))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        needs=r"\b(?:would|could|might|may)\b|'d (?:<adv>|not )*(?:have|be)\b|\bif (?:<w>){1,4}had (?:only|just)",
        unless=_NO_WISH,
    ),
    _imagined(
        heads="if",
        shape=r"(?P<cue>if (?:(?!would|could|might|may|, )<w>){1,5}?(?P<verb>(?:<adv>)*(?:had|'d had) "
        r"(?:<adv>)*(?:more|a|the|better|any|some|put|only|less) ))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        needs=_UNREAL.replace("(?:have|be)", "have"),
        unless=_NO_WISH,
    ),
    _imagined(
        heads="if",
        shape=r"(?P<cue>if (?:(?!would|could|might|may|had|, )<w>){1,6}?(?P<verb>(?:<adv>)*(?:(?:did|was|were) not|"
        rf"was|were|{_PAST}) ))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        needs=_UNREAL.replace("(?:have|be)", "have"),
        unless=_NO_WISH + r"|if (?:i|we) (?:was|were) (?:able|asked|to)\b",
    ),
    _imagined(
        heads="if had",
        shape=r"(?:if (?:(?!would|could|might|may|, )<w>){1,7}?(?:had (?:not |<adv>)*been|were|was|would have been|"
        rf"got)|had (?:(?!would|could|might|may|, )<w>){{1,7}}?(?:not |<adv>)*been) (?:not |<adv>)*(?P<act>{_DONE} )",
        levels=always(Level.NOTICE),
        needs=_UNREAL,
        unless=rf"{_NO_WISH}|\b(?:if|had) (?:<w>){{0,5}}?{_TECHNICAL} (?:had |were |was |not |been )",
        agentless=True,
    ),
    _imagined(
        heads="had",
        shape=r"(?P<cue>had (?:(?!would|could|might|may|, )<w>){1,6}?(?P<verb>(?:<adv>)*(?P<act><vbn>|been|had|taken) "
        r"))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        needs=r"(?:^|[,.;:–—-] |and |but )had (?:<w>){1,7}?(?:<vbn>|been|had|taken) .*(?:\b(?:would|could|might)\b|'d "
        r"have)|\b(?:would|could|might) (?:not |never )?(?:<adv>|easily )*(?:have|be) .*\bhad (?:we|i|they|he|she|"
        r"<det>|[\w-]+ (?:not |<adv>)*<vbn>)",
        unless=_NO_WISH,
        unless_before=r"(?:<w>)*(?:we|i|they|it|he|she|who|that|which|team|you|[\w-]+s|[\w-]+er|[\w-]+or) ",
    ),
    _imagined(
        heads="if had",
        shape=rf"(?P<cue>(?:if (?:only )?{_ANYONE} (?:<adv>|had |on <w>(?:<w>)?|in <w>(?:<w>)?)*(?:not |"
        rf"<adv>)*(?:{_PAST}|<vbn>|been|taken)|had {_ANYONE} (?:on <w>(?:<w>)?|in <w>(?:<w>)?)?(?:<adv>|not )*(?:<vbn>|"
        r"been|taken|thought)) )",
        levels=always(Level.NOTICE),
        needs=_UNREAL,
        unless=_NO_WISH,
    ),
    _imagined(
        heads="without but not",
        keys="action negligence mistake decision error failure carelessness haste interference meddling stubbornness "
        "arrogance greed laziness complacency inaction intervention blunder",
        lead=r"(?:would|could|might) (?:never |not )?(?:<adv>)*have (?:been )?(?:<adv>)*(?:<vbn>|happened) "
        r"(?:<w>){0,3}?",
        shape=r"(?:without|but for|if not for|not for) (?P<cue>(?:<det>|[\w-]+ ){0,3}?(?:actions?|negligence|mistakes?|"
        r"decisions?|errors?|failures?|carelessness|haste|interference|meddling|stubbornness|arrogance|greed|laziness|"
        r"complacency|inaction|blunders?) (?:of|by|from|on) (?:the |our |its |their )?[\w-]+ )",
        levels=always(Level.WARNING),
        unless=r"\b(?:of|by|from|on) (?:the |a |this )?(?:system|cluster|node|server|tool|script|scheduler|service)",
    ),
    _imagined(
        heads="with",
        shape=r"with (?:<adv>|a bit |a little |a touch |only |just )*(?P<cue>(?:more|better|less|proper|the right|"
        rf"adequate|closer|enough|sufficient|some) (?:[\w-]+ ){{0,2}}?(?!time ){HEED} )(?:[^ .;:!?]+ ){{0,9}}?(?:would|"
        r"could|might|may|'d) (?:not |never |<adv>)*have ",
        lead=r"(?:^|[.,;] |and |but )(?:<adv>|maybe |perhaps )*",
        levels=always(Level.NOTICE),
    ),
    _imagined(
        heads="if",
        shape=r"if (?:i|we|he|she) (?:was|were|'d been) (?:<adv>)*(?:able|more|less|better|not so|quicker|faster)",
        levels=Levels(implied=Level.NOTICE),
        reframe="What stood in the way at the time?",
        needs=r"\b(?:would|could|might) have\b",
    ),
    _imagined(
        heads="were had if",
        keys="negligence mistake stubbornness arrogance greed laziness complacency inaction blunder carelessness haste "
        "decision failure error incompetence action",
        shape=r"(?:were it not|had it not been|if it (?:were|was|had) not (?:been )?) for (?P<cue>(?:<det>|[\w-]+ "
        r"){0,3}?(?:actions?|negligence|mistakes?|stubbornness|arrogance|greed|laziness|complacency|inaction|blunders?|"
        r"carelessness|haste|decisions?|failures?|errors?|incompetence) (?:of|by|from) )",
        levels=always(Level.WARNING),
        unless=r"\b(?:of|by|from) (?:the |a |this )?(?:system|cluster|node|server|tool|script|scheduler|service|disk|"
        r"network)",
    ),
    _imagined(
        heads="rather well",
        keys="rather well",
        shape=r"(?:rather have (?P<act><vbn>)|well to (?:have )?(?:listen|ask|check|test|wait|read|plan|consult|heed|"
        r"follow|talk|keep|start|stop|hire|invest)[a-z]*) ",
        lead=r"(?:would|'d|might|could) (?:<adv>)*(?:have done |do )?(?:<adv>)*",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
    ),
)
