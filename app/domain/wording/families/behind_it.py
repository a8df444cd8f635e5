"""Who is behind it: what a harm is traced back to, whom it took, and the mess that somebody made."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always
from app.domain.wording.phrases import HARM

CODE = "AW301"

_WENT_BAD = (
    r"(?:went (?:<adv>)*(?:wrong|south|sideways|downhill|bad|badly|pear-shaped|off the rails|to hell|up in flames|"
    r"haywire)|fell apart|unravell?ed|collapsed|imploded|(?:started|began) to (?:go wrong|fall apart|unravel))"
)
_HARM_HEADS = (
    "mistake mistakes incident incidents outage outages failure failures error errors bug bugs mess downtime breakage "
    "deletion disruption disruptions loss losses breach breaches leak leaks problem problems crash crashes damage "
    "exploit hack halt delay delays regression regressions vulnerability vulnerabilities issue issues conflict "
    "conflicts disaster chaos accident accidents corruption fault faults defect defects typo typos misconfiguration "
    "confusion slowdown setback meltdown catastrophe fire explosion collapse flaw flaws fiasco debacle"
)
_GONE_WRONG = (
    rf"\b(?:{HARM}|lost|gone|vanished|disappeared|deleted|broke|broken|failed|crashed|wiped|destroyed|"
    r"dark|missing|wrong|cost) "
)
_NAMELESS = r"(?:(?:not|no|never|without|nobody|rather than|instead of) )(?:<w>){0,3}"

_HAD_IT = r"(?:had it not|if it had not|if it (?:was|were)|were it|was it) "
_TURNS = r"(?:so|and|but|or|because|then|when|since|as|before|after|while|if|until|where|for|in|on|of|to|with) "

_behind = partial(
    Pattern,
    category="person_blame",
    message="'{cue}' puts the cause in people. The conditions around them are what can be changed.",
    reframe="Which conditions let this act have this effect?",
    levels=Levels(somebody=Level.WARNING, crowd=Level.WARNING),
)

PATTERNS = (
    _behind(
        heads="traced traces trace comes came boils boiled attributed attributable owing courtesy hands chalked "
        "ascribed goes went going down doing handiwork",
        keys="ascrib attribut boil came chalk comes courtesy doing goes handiwork hands owing trac went",
        shape=r"(?P<cue>(?:trac(?:ed?|es) (?:<adv>|all the way |right |straight )*(?:back )?to|(?:comes|came|boils|"
        r"boiled) (?:<adv>|all |right )*down to|(?:goes|went) back to|attribut(?:ed|able) to|ascribed to|owing to|"
        r"courtesy of|(?:at the )?hands of|chalked up to|(?:the )?(?:doing|handiwork) of) )(?P<who>)",
        subject=AFTER,
        needs=_GONE_WRONG,
        unless_before=_NAMELESS,
        unless=r"\b(?:traced|attributed|ascribed) (?:back )?to (?:<w>){1,4}?(?:'s (?:account|laptop|machine|key)|who "
        r"(?:found|reported|fixed))|\b(?:decision|choice|call|credit|discovery|fix) (?:<w>){0,2}(?:comes|boils|goes)",
    ),
    _behind(
        heads="sits lands lands falls belongs remains lies rests lay rested sat fell",
        keys="fault blame responsib mistake error guilt",
        lead=rf"(?:fault|blame|guilt|responsibility|mistake|error) (?:for (?:<w>){{1,5}})?(?:<adv>|for (?:the |this |"
        rf"that )?{HARM} |squarely |firmly )*",
        shape=r"(?P<cue>(?:sits?|lands?|falls?|belongs|remains|lies|rests|lay|rested|sat|fell) (?:<adv>|squarely |"
        r"firmly )*(?:with|on|to|upon) )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        needs=rf"\b(?:fault|blame|guilt|mistake|error) |responsibility for (?:<w>){{0,3}}?(?:{HARM}|lost|missing|"
        rf"failed|"
        r"broken|leaked|late)",
        unless_before=_NAMELESS,
    ),
    _behind(
        heads="been not",
        lead=_HAD_IT,
        shape=r"(?P<cue>(?:been|not) for )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=None, somebody=Level.WARNING),
        unless=r"\b(?:noticed|found|quick|thanks|help|helped|saved|fast|attention|prompt|alert)\b",
    ),
    _behind(
        heads="been not",
        keys="action carelessness decision ego error greed haste inaction incompetence insistence interference "
        "meddling "
        "mistake negligence refusal stubbornness tinkering",
        lead=_HAD_IT,
        shape=r"(?:been|not) for (?:<w>){1,3}?'s (?:<w>){0,2}?(?:mistakes?|meddling|negligence|"
        r"carelessness|stubbornness|refusal|decisions?|interference|incompetence|haste|greed|errors?|actions?|"
        r"inaction|insistence|ego|tinkering) ",
        levels=always(Level.WARNING),
    ),
    _behind(
        heads="without",
        shape=r"without (?:the |this |that )?(?:<w>)?(?P<cue>(?:actions?|acts?|mistakes?|interference|meddling|"
        r"intervention|negligence|hand-?over|decisions?|involvement|errors?|carelessness) (?:by|of|from) )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=None, somebody=Level.WARNING),
        needs=r"\bwould (?:<adv>)*(?:not |never )(?:<adv>)*(?:have|be) ",
    ),
    _behind(
        heads="wrong south sideways downhill bad badly pear-shaped rails hell haywire apart unravelled unraveled "
        "collapsed imploded unravel",
        keys="when after once because",
        lead=rf"{_WENT_BAD[:-1]}|went (?:<adv>)*|off the |to |up in |fell |to fall |to go )",
        shape=r"[^ ]+ (?P<cue>(?:when|after|once|because) )(?P<who>)(?=(?:<w>){1,6}?[\w-]+(?:ed|ook|an|ade|ent|ot|"
        r"ut|ote|ew|ove|ave) )",
        subject=AFTER,
        levels=Levels(own=None, somebody=Level.WARNING),
        unless=r"\b(?:noticed|reported|asked|found|tried to log|complained|wanted)\b",
    ),
    _behind(
        heads="cause reason causes why",
        keys="cause reason",
        lead=r"(?:root |main |real |primary |direct |immediate |underlying |proximate |sole |biggest )",
        shape=r"(?P<cue>(?:causes?|reason) (?:of (?:<w>){1,5}|for (?:<w>){1,5})?(?:was|is|were|:) (?:<adv>)*(?:that|"
        r"because|due to) (?:<adv>)*)(?P<who>)(?!(?:<w>){1,4}?(?:<be>|had|has|have|did not|do not|does not|could|can|"
        r"cannot|would|will|needed|wanted|thought|believed|assumed|expected|knew|saw|got|received|lacked) )",
        subject=AFTER,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        unless=r"\b(?:not|never) (?:the )?(?:root )?cause",
    ),
    _behind(
        heads="primary secondary trigger origin initiator",
        lead=r"^(?:[^\w])*",
        shape=r"(?P<cue>(?:primary|secondary|trigger|origin|initiator) (?:cause |factor |event )?: )(?P<who>)"
        r"(?=(?:<w>){1,3}?(?:[\w-]+ed|ran|put|set|cut|sent|made|left|took|gave|forgot|broke) )",
        subject=AFTER,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        unless_after=r"(?:<det>)?(?:<w>){1,2}?(?:noticed|reported|joined|acknowledged)",
    ),
    _behind(
        heads="problem problems trouble issue culprit bottleneck blocker",
        keys="problem trouble issue culprit bottleneck blocker",
        lead=r"(?:^|[.,;:] |and |but |that )(?:the |our |my )(?:real |main |biggest |only |true |actual |whole )?",
        shape=r"(?P<cue>(?:problems?|trouble|issue|culprit|bottleneck|blocker) (?:here |there |with (?:<w>){1,4}?|"
        r"in (?:<w>){1,4}?)?(?:was|is|were|are) (?:<adv>)*)(?P<who>)",
        subject=AFTER,
        levels=Levels(own=Level.NOTICE),
        unless_after=r"(?:<det>)?(?:<w>){1,2}?(?:<be>|had|has|have|did|could|can|would|will) ",
    ),
    _behind(
        heads=_HARM_HEADS,
        keys="caused created inflicted introduced left made produced provoked triggered unleashed",
        shape=rf"<w>(?:that |which )?(?!{_TURNS})(?:<w>){{1,3}}?(?P<verb>(?:have |has |had )?(?:caused|created|"
        r"introduced|made|left|produced|triggered|provoked|inflicted|unleashed) )",
        subject=BEFORE,
        category="individual_named_in_fault",
        reframe="What let one act have this effect, and what could have caught it on the way?",
        needs=rf"\b(?:{HARM}|fiasco|debacle) (?:that |which )?(?:<det>|my |our )?(?:<w>){{1,2}}(?:have |has |had )?"
        r"(?:caused|created|introduced|made|left|produced|triggered|provoked|inflicted|unleashed) ",
        unless=r"\b(?:issues?|tickets?|problems?) (?:that |which )?(?:we|i|they) (?:created|made) (?:in|on|for) "
        r"|learn(?:ed|t|ing|s)? from|stepping stones?",
    ),
    _behind(
        heads="cover-up coverup cover-ups scam fraud scheme deception swindle hoax ploy",
        shape=r"<w>(?:that |which )?(?:<w>){1,3}?(?P<verb>(?:have |has |had )?(?:orchestrated|engineered|masterminded|"
        r"organi[sz]ed|led|ran|arranged|ordered|concocted|cooked up|ordered) )",
        subject=BEFORE,
        of_people=True,
        category="individual_named_in_fault",
        reframe="Who knew what at which time, and what made it costly to say so?",
        unless=r"\battackers?|hackers?|scammers?\b",
    ),
    _behind(
        heads="orchestrated masterminded concocted engineered cooked",
        shape=r"(?:orchestrated|masterminded|concocted|engineered|cooked up) (?:<det>)?(?:<w>)?(?:cover-?ups?|scams?|"
        r"fraud|schemes?|deception|lies|hoax|ploy|excuses?|stor(?:y|ies)) ",
        subject=BEFORE,
        of_people=True,
        category="individual_named_in_fault",
        reframe="Who knew what at which time, and what made it costly to say so?",
    ),
    _behind(
        heads="sorry apologies apologise apologize apology apologising apologizing regret",
        shape=r"(?:sorry|apologies|apologi[sz]e|apologi[sz]ing|apology|regret) (?:<adv>)?(?:for |about )?(?P<cue>"
        r"(?:having )?(?:allow|break|broke|screw|mess|wip|delet|drop|miss|forg|fail|overlook|not )(?:<w>))",
        levels=Levels(own=Level.NOTICE, implied=Level.NOTICE, other=None, somebody=None),
        subject="any",
        message="'{cue}' takes the blame, where what people were put through is what an apology is for.",
        reframe="What made this likely, and what would make it unlikely for anybody?",
        unless=r"sorry for (?:the |any )?(?:missing|dropped)|not being able|not (?:replying|responding|answering)",
    ),
    _behind(
        heads="feel felt feeling",
        keys="terrible awful horrible sick rotten",
        shape=r"fe(?:el|lt|eling) (?:<adv>|so |really |just )*(?P<cue>(?:terrible|awful|horrible|sick|rotten) (?:about|"
        r"for) )",
        subject=BEFORE,
        levels=Levels(other=None, somebody=None),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
    ),
)
