"""Slips of hands: notes of them without a subject, and those of people beside the team."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always

CODE = "AW305"

_slip = partial(
    Pattern,
    category="person_blame",
    message="'{cue}' makes a person's slip the story. The slip was possible, and that is the story.",
    reframe="What made the two paths look alike, and what could have asked before the act took effect?",
)

PATTERNS = (
    _slip(
        heads="accidentally accidently mistakenly inadvertently unintentionally erroneously unknowingly stupidly "
        "foolishly",
        shape=r"(?:accidentally|accidently|mistakenly|inadvertently|unintentionally|erroneously|unknowingly|stupidly|"
        r"foolishly) (?P<act>(?:add|delet|remov|push|merg|deploy|commit|publish|releas|chang|edit|updat|disabl|enabl|"
        r"overwr|drop|wip|revert|turn|trigger|shut|clos|restart|kill|stopp|unplug|press|click|sen[dt]|submit|install|"
        r"upload|mov|renam|copi|open|expos|leak|includ|introduc|set|left|ran|put|made|broke|cut|forgot|us|start|"
        r"select|typ|paste|swap|post|creat|mark|depower|power|hit|switch|reset|rebas|tagg|bump|check|assign|point|"
        r"clear|flush|purg|kick|ban|lock)[a-z]*(?:ed|s|d|n|t|an|ut|ade|oke) )",
        lead=r"^(?:[^\w]|\d|[a-z][^ .;:!?]* : |utc |[ap]m |oops|sorry|ah|so|then|,)*|[.:–—|-] ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:accidentally|mistakenly|inadvertently|unintentionally|erroneously) [\w-]+ed by ",
    ),
    _slip(
        heads="accidentally accidently mistakenly inadvertently unintentionally erroneously unknowingly stupidly "
        "foolishly",
        shape=r"(?:accidentally|accidently|mistakenly|inadvertently|unintentionally|erroneously|unknowingly|stupidly|"
        r"foolishly) (?P<cue>(?:[\w-]+s|[\w-]+ed|ran|put|set|cut|sent|made|left|took|gave|broke|shut|wrote|hit|"
        r"forgot) )",
        lead=r"(?:child|kid|wife|husband|spouse|roommate|flatmate|visitor|guest|passer-by|neighbou?r|another person|"
        r"next person(?: along)?|friend|sibling|brother|sister|mother|father|mom|dad|janitor|cleaner|"
        r"electrician) (?:along |there |then |had |has )*",
        levels=always(Level.WARNING),
        unless=r"\b(?:if|when|whenever|could|may|might|can|would|prevent|so that|unless|"
        r"case) (?:<w>){0,5}(?:accidentally|mistakenly|inadvertently|unintentionally|erroneously|unknowingly)",
    ),
    _slip(
        heads="broke nuked crashed",
        shape=r"(?:broke|nuked|crashed) (?:<adv>)*(?:the |our |everyone 's )?(?P<cue>(?:whole |entire )?(?:build|prod|"
        r"production|everything|master|main|ci|site|website|database|release|deploy|deployment|server|app) )",
        lead=r"^(?:[^\w]|\d|and |so |oops |then |just |, )*",
        levels=always(Level.NOTICE),
    ),
)
