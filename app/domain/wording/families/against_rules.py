"""What people are said to have done against a rule: 'violated the policy', 'contrary to the agreed process'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.steps import MADE, RULE_KEYS, RULES, STEPS
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW310"

_BREAKS = (
    r"(?:violat(?:ed|es|ing)|breach(?:ed|es|ing)|broke|breaking|flout(?:ed|s|ing)|disregard(?:ed|s|ing)|ignor(?:ed|es|"
    r"ing)|disobey(?:ed|s|ing)|defied|defies|defying|contraven(?:ed|es|ing)|infring(?:ed|es|ing)|overrode|overrid(?:es|"
    r"ing)|overruled|circumvent(?:ed|s|ing)|sidestep(?:ped|s|ping)|bypass(?:ed|es|ing)|skip(?:ped|s|ping)|"
    r"neglect(?:ed|s|ing)|evad(?:ed|es|ing)|dodg(?:ed|es|ing)|ducked|subvert(?:ed|s|ing)|short-circuited|worked around|"
    r"got around|(?:went|goes|going|acted|acting|ran) against|(?:stray|deviat|depart|diverg)(?:ed|es|s|ing) from|"
    r"(?:ran|fell) (?:a)?foul of|abandon(?:ed|ing)|cut out|left out|leaving out|forwent|shortcut|short-cut|"
    r"(?:went|going|worked|acted) (?:outside|around|beyond))"
)
_HEADS = (
    "violated violates violating breached breaches breaching broke breaking flouted flouts flouting "
    "disregarded disregards disregarding ignored ignores ignoring disobeyed disobeys disobeying defied defies defying "
    "contravened contravenes infringed infringes overrode overrides overriding overruled circumvented "
    "circumvents circumventing sidestepped sidesteps sidestepping bypassed bypasses bypassing skipped "
    "skips skipping neglected neglects neglecting evaded evades dodged ducked subverted short-circuited worked got "
    "went goes going acted acting ran strayed strays straying deviated deviates deviating departed diverged fell "
    "abandoned abandoning cut left leaving forwent shortcut short-cut"
)
_ACTS = (
    r"(?:change|deploy(?:ment)?|release|rollout|roll-out|commit|merge|decision|actions?|move|edit|hotfix|push|"
    r"migration|upgrade|shortcut|cutover|launch|purchase|switch|fix|setup|practice|conduct|behaviou?r)"
)
_OWN = (
    r"(?:our|their|his|her|the company's|agreed|agreed-upon|established|existing|internal|written|documented|own|"
    r"company|standard|change|release|deployment|deploy|review|coding|safety|security|operating|basic|elementary|"
    r"industry|team|[a-z]+-[a-z]+|every|least|known|best|good|accepted|common|fundamental|most|engineering|all)"
)

_MADE_BY_PEOPLE = (
    r"(?:process(?:es)?|procedures?|polic(?:y|ies)|guidelines?|best[ -]practices?|practices?|instructions?|orders?|"
    r"agreements?|freeze|advice|recommendations?|conventions?|code of conduct|runbooks?|playbooks?|checklists?|"
    r"regulations?|laws?|principles?|warnings?|wishes|obligations?|duties|duty|responsibilit(?:y|ies)|requests?)"
)
_MACHINES = (
    r"(?:violation|breach|contrary|counter|against|deviation|departure|evasion|circumvention|abuse|bypass)[^ ]* "
    r"(?:[^ ,]+ ){0,6}?(?:constraints?|foreign|csp|content security|pod security|network polic|admission|kyverno|opa|"
    r"slas?|slos?|firewall|lint\w*|schemas?|iam|bucket|robots|rfc|http|spec|specification|type|memory|access|isolation|"
    r"engine) "
)

_broken = partial(
    Pattern,
    category="judgement",
    message="'{cue}' holds people against a rule. A rule that is easy to pass by is the finding.",
    reframe="Was the rule clear and at hand, and what made it easy to pass by?",
)

PATTERNS = (
    _broken(
        heads="violate skip bypass circumvent override sidestep go disregard ignore neglect break flout evade disobey",
        keys=RULE_KEYS,
        shape=r"(?:violate|skip|bypass|circumvent|override|sidestep|go against|disregard|ignore|neglect|break|flout|"
        r"evade|"
        rf"disobey) (?:[^ .,;:!?]+ ){{0,4}}?{RULES} ",
        subject=BEFORE,
        levels=Levels(),
        unless_before=r"(?:not|n't|never|without|avoid) (?:<adv>)*",
    ),
    _broken(
        heads=_HEADS,
        keys=RULE_KEYS,
        shape=rf"{_BREAKS} (?:[^ .,;:!?]+ ){{0,5}}?{RULES} ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        of_people=True,
        unless_before=r"(?:was|were|been|is|are|be|not|n't|never|without|avoid) (?:<adv>)*",
        unless=r"^(?:[^\w]+ |<w>: )?(?:bypasses|skips|ignores|violates|overrides|circumvents|breaks|go) |"
        r"\bneglect[a-z]+ to |\bskip(?:ping)? this step|\bif (?:you|the) ",
    ),
    _broken(
        heads="skip skipped skips skipping bypass bypassed bypasses bypassing circumvented circumventing ignored "
        "ignoring neglected neglecting sidestepped rushed omitted omitting forgone forwent evaded dodged cut shortcut "
        "overlooked",
        shape=r"(?:skip(?:ped|s|ping)?|bypass(?:ed|es|ing)?|circumvent(?:ed|ing)|ignor(?:ed|ing)|neglect(?:ed|ing)|"
        r"sidestepped|rushed|omitt(?:ed|ing)|forgone|forwent|evaded|dodged|shortcut|overlooked|cut (?:out|back on|"
        r"short)) "
        rf"(?:[^ .,;:!?]+ ){{0,4}}?(?:{STEPS}|stand-?ups?|meetings?|classes|"
        r"lectures?|retros?|rehearsals?|workshops?|briefings?|practice|homework) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        unless_before=r"(?:was|were|been|is|are|be|not|n't|never|without|avoid) (?:<adv>)*",
        unless=r"^(?:[^\w]+ |<w>: )?(?:bypass|skip|ignore|circumvent)(?:es|s)? |\bskipped (?:tests?|checks?) (?:are|"
        r"were|is|was)|\b(?:omitt?|neglect|overlook)[a-z]+ (?:to|how|that) ",
    ),
    _broken(
        heads="violates violated breaches breached broke breaks ignored ignores disregarded bypassed "
        "circumvented skipped contravenes contravened infringed went goes deviated deviates departed defied defies "
        "sidestepped",
        shape=rf"{_BREAKS} (?:[^ .,;:!?]+ ){{0,3}}?(?:{_OWN} (?:[\w-]+ ){{0,3}}?{RULES}|principles? of [\w-]+|"
        r"review|qa|approval|code review|peer review|change control|change management|staging) ",
        needs=rf"^(?:[^ ]+ : )?(?:this|that|it|doing so) (?:<adv>|also )*{_BREAKS} |\b{_ACTS} (?:<adv>|also |had "
        rf")*{_BREAKS} ",
        levels=always(Level.NOTICE),
    ),
    _broken(
        heads="violation violations breach breaches contravention infringement disregard disregarding neglect "
        "circumvention flouting defiance evasion non-compliance noncompliance deviation departure abuse bypassing "
        "skipping ignoring",
        shape=r"(?:violations?|breach(?:es)?|contravention|infringement|disregard|neglect|circumvention|flouting|"
        r"defiance|evasion|non-?compliance|deviation|departure|abuse) (?:of|for|to|with|from) (?:[^ .,;:!?]+ ){0,4}?"
        rf"(?:{_MADE_BY_PEOPLE}|rules?|protocols?|standards?) ",
        levels=always(Level.NOTICE),
        unless=_MACHINES,
        unless_before=r"(?:prevent|avoid|any|possible|potential|no|reduce|detect|report|of|in case of|detects|future) "
        r"(?:<det>)?",
    ),
    _broken(
        heads="contrary counter against outside opposition despite spite",
        shape=r"(?:contrary to|counter to|against|in opposition to) (?:[^ .,;:!?]+ ){0,4}?"
        rf"(?:{_MADE_BY_PEOPLE}|(?:our|agreed|company|the|all) (?:[\w-]+ )?(?:rules?|protocols?|standards?)) ",
        levels=always(Level.NOTICE),
        unless=rf"{_MACHINES}|\b(?:check|validat|match|evaluat|test|verif|compar|run|runs|ran|running|scor|lint|measur|"
        rf"audit|"
        r"review|assess|judg|protect|vote|argu|appeal|complian|work|hold|held)[\w]* (?:[^ .,;:]+ ){0,6}?against ",
    ),
    _broken(
        heads="outside",
        shape=r"outside (?:of )?(?:<det>)?(?:change|normal|agreed|usual|review|release|standard|deployment|official|"
        r"regular|formal|approved|proper|established) (?:[\w-]+ ){0,2}?(?:process|procedure|window|channels?|workflow|"
        r"protocol) ",
        levels=always(Level.NOTICE),
        needs=rf"\b{MADE} (?:<w>){{0,9}}outside |\b(?:made|done|run|ran|applied|performed) (?:<w>){{0,9}}outside ",
    ),
)
