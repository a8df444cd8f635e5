"""AW317: an act of somebody is called wrong, faulty or bad."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

_MESSAGE = "'{cue}' puts the cause in people. The conditions around them are what can be changed."
_FAULTY = (
    r"(?:faulty|wrong|bad|broken|incorrect|buggy|erroneous|misconfigured|untested|flawed|defective|malformed|"
    r"poorly [\w-]+|badly [\w-]+)"
)
_PASTS = (
    r"(?:ran|put|set|cut|sent|made|left|took|gave|wrote|chose|hit|did|built|read|got|shut|bought|brought|stuck|went|"
    r"kept)"
)
_REPAIRED = (
    r"(?:fixed|found|identified|suspected|examined|inspected|mitigated|reproduced|reverted|removed|replaced|noticed|"
    r"discovered|detected|corrected|repaired|patched|rolled|deleted|disabled|stopped|received|caught|reported|"
    r"investigated|traced|isolated|restarted|resolved|returned|served|contained|showed|displayed|logged|experienced|"
    r"observed|spotted|located|rejected|blocked|prevented|cleaned|cleared|dropped|skipped|ignored|saw|got|had|hit|"
    r"handled|caused|resulted|allowed|retried|failed|terminated|drained|read|recovered|restored|switched|flagged|"
    r"quarantined|took|put|brought|shut|disconnected|banned|related|happened|based|reali[sz]ed|noted|learned|learnt|"
    r"confirmed|said|"
    r"told|mentioned|explained|announced|concluded|recogni[sz]ed|determined|claimed|suggested|asked)"
)
# What a note without a subject tells of people; any other participle may hang on a thing.
_HANDS_ON = (
    r"(?:pushed|deployed|deleted|ran|executed|merged|committed|entered|typed|selected|chose|picked|clicked|restored|"
    r"uploaded|published|released|shipped|edited|unplugged|pressed|pasted|wrote|wiped|rebooted|restarted|rolled|"
    r"pulled|killed|dropped|used|made|took|sent|installed|misread|applied|signed|approved)"
)
_UNTOUCHED = (
    r"(?:rate|rates|login|logins|password|passwords|state|states|requests?|responses?|status|data|input|inputs|"
    r"behaviou?r|links?|pipes?|compilation|pages?|results?|and|,|\.|:|with|because|in production) "
)

_told = partial(Pattern, category="person_blame", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="faulty wrong incorrect buggy erroneous untested flawed defective bad broken",
        shape=r"(?P<cue>[\w-]+ (?:[\w-]+ ){1,4}?(?:executed|run|made|pushed|deployed|entered|applied|merged|committed|"
        r"set|written|introduced|created|sent|typed|configured|approved|reviewed|accepted|signed off) by )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        category="individual_named_in_fault",
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What did the change look like before it ran, and which check could have shown the difference?",
    ),
    _told(
        heads="bug bugs error errors fault faults issue issues regression typo typos problem vulnerability "
        "misconfiguration outage defect",
        keys="added caused committed created deployed introduced made pushed shipped",
        shape=r"(?P<cue>[\w-]+ (?:[^ .;:!?]+ ){0,4}?(?:introduced|caused|created|committed|made|added|pushed|shipped|"
        r"deployed) by )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        category="individual_named_in_fault",
        reframe="What did the change look like before it shipped, and which check could have shown the fault?",
        unless=r"\battack|malicious|phish|reported by|found by",
    ),
    _told(
        heads="was were",
        keys="wrong",
        shape=r"(?:was|were) (?:<adv>)*(?P<cue>wrong )(?=to |about |in (?:assum|think|believ))",
        subject=BEFORE,
        reframe="What made it look right at the time?",
    ),
    _told(
        heads="made",
        shape=r"made (?:<det>|many |several |some |a few |two |three |lots of )?(?:[\w-]+ ){0,3}?(?:mistakes?|errors?|"
        r"faults?|blunders?|typos?|oversights?|bad (?:call|decisions?|choices?)|poor (?:decisions?|choices?)|"
        r"wrong (?:call|decisions?|choices?)|misjudge?ments?) ",
        subject=BEFORE,
        of_people=True,
        reframe="What did the choice look like at the time, and what would have shown where it led?",
        unless_before=r"(?:could|would|might|may|can|will|who|of how|how) (?:have |has )?(?:<w>)?",
        unless=r"\b(?:anyone|everyone|anybody) ",
    ),
    _told(
        heads="did got went done",
        keys="badly everything incorrectly poorly something wrong",
        shape=r"(?:did|got|done|went) (?:it |this |that |things |something |everything |these )?(?:wrong|badly|poorly|"
        r"incorrectly) ",
        subject=BEFORE,
        reframe="What did the step look like to whoever took it, and what would have shown the difference?",
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
    ),
    _told(
        heads="faulty wrong bad broken incorrect buggy erroneous misconfigured untested flawed defective poorly badly",
        keys="bad broken buggy defective erroneous faulty flawed incorrect malformed misconfigured poorly untested "
        "wrong",
        lead=rf"(?!{_REPAIRED}|<be> )(?:[\w-]+ed|{_PASTS}) (?:out |in |into |up )?(?:<det>|some |his own |"
        rf"her own )?(?:[\w-]+ ){{0,2}}?",
        shape=rf"{_FAULTY} (?!{_UNTOUCHED})",
        subject=BEFORE,
        category="individual_named_in_fault",
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What did the change look like before it ran, and which check could have shown the difference?",
    ),
    _told(
        heads="wrong",
        lead=r"(?!found|fixed|corrected|changed|replaced|reverted|noticed|showed|returned|got|received|had|contained|"
        r"served|displayed|reported|saw|reali[sz]ed|learn|discovered|confirmed|said|told|noted|identified|explained|"
        rf"concluded|suspected|<be> )(?:[\w-]+ed|{_PASTS}|passing|running|typing|using) (?:out |in |into |"
        rf"up |off |down )?(?:[^ .,;:!?]+ ){{0,6}}?(?:in |on |to |into |against |from |at |for )?(?:<det>)?",
        shape=rf"wrong (?!{_UNTOUCHED})",
        unless_before=r"(?:something|anything|nothing|everything|what|went|gone|go|was|is|were|are|be) ",
        subject=BEFORE,
        category="individual_named_in_fault",
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What told the right target from the wrong one at that moment?",
    ),
    _told(
        heads="faulty wrong bad broken incorrect buggy erroneous untested flawed defective",
        lead=r"(?<!when )(?<!if )(?<!being )(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!get )(?<!got "
        rf"){_HANDS_ON} (?:out |in |into |up |to |from |on |against |off |down )?(?:<det>|some |his own |"
        rf"her own )?(?:[\w-]+ ){{0,2}}?",
        shape=rf"{_FAULTY} (?!{_UNTOUCHED})",
        subject=BEFORE,
        levels=Levels(own=None, other=None, somebody=None, implied=Level.NOTICE),
        category="individual_named_in_fault",
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What did the change look like before it ran, and which check could have shown the difference?",
    ),
    _told(
        heads="wrong upside backwards",
        lead=r"(?:set|wired|installed|entered|typed|labell?ed|connected|assembled|mounted|measured|calculated|"
        r"spelled|spelt|"
        r"read|implemented|coded|translated|copied|plugged|put|did|wrote|built) (?:[^ .,;:!?]+ ){1,5}?(?:the )?",
        shape=r"(?:wrong(?: way)?(?: round| around)?|upside down|backwards) (?=\. |, |and |so |$)",
        subject=BEFORE,
        category="individual_named_in_fault",
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What told the right way from the wrong one at that moment?",
        unless_before=r"(?:something|anything|nothing|everything|what|was|is|were|are|be|went) ",
    ),
    _told(
        heads="typed deleted broke unplugged pushed tripped removed changed edited overwrote dropped renamed disabled "
        "killed turned making finally pulled cut merged ran forgot moved",
        shape=r"<w>",
        subject=BEFORE,
        levels=Levels(own=None, other=None, somebody=Level.NOTICE),
        message="'{cue}' looks for somebody. What counts is that one act was enough.",
        reframe="What let this act reach production unseen?",
        unless_before=r"(?:if|when|whenever|asked|until|before|once|case|that|unless) (?:someone|somebody) (?:<adv>)?",
    ),
    _told(
        heads="breaking",
        shape=r"breaking (?:other people|others|each other|everyone|my|our|their) ",
        levels=always(Level.NOTICE),
        reframe="What would have shown the conflict before the change was shared?",
    ),
    _told(
        heads="did",
        keys="blunder error mistake",
        shape=r"did (?:<det>|many |several |a few |two |three |lots of )?(?:[\w-]+ )?(?:mistakes?|errors?|"
        r"blunders?) (?!handling|analysis|checking|reporting)",
        subject=BEFORE,
        reframe="What did the choice look like at the time, and what would have shown where it led?",
    ),
    _told(
        heads="wrong",
        shape=r"wrong (?:decision|call|choice)s? (?:was|were) (?:<adv>)*(?:made|taken) ",
        levels=always(Level.NOTICE),
        agentless=True,
        category="hindsight",
        message="'{cue}' grades a choice by how it ended.",
        reframe="What did the choice look like at the time, and what would have shown where it led?",
    ),
)

RULE = Rule(
    code="AW317",
    slug="faulty-act",
    level=Level.WARNING,
    of_words=True,
    summary="What somebody did is told without 'wrong', 'faulty' or 'bad'.",
    why="Who ran a command is a fact; that it was the wrong one was known only afterwards. A judging word ties the "
    "person to the fault. Say what the act looked like, and what told it from the one that was meant.",
    bad="A contractor deleted the wrong volume.",
    good="The two volumes differ in one letter, and the console shows neither's size nor age before it deletes.",
)
