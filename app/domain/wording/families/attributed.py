"""Work with a judging word before it: 'poor planning', 'an incoherent strategy', 'dangerous practices'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.words import BAD, BAD_HEADS, WORK, WORST, WORST_HEADS
from app.domain.wording.pattern import Pattern, always
from app.domain.wording.phrases import OF_SOFTWARE

CODE = "AW311"

_SYSTEMS = (
    r"(?:memory|error|state|session|window|package|traffic|dependency|thread|connection|resource|cache|data|key|file|"
    r"node|network|query|server|disk|process|queue|load|signal|exception|event|input|http|api|gateway|dns|database|"
    r"control flow|floating|power|image|audio|video|sensor) (?:<w>)?(?:management|handling|communication|sharing|"
    r"distribution|scheduling|verification|planning|analysis|administration|response|allocation|polic(?:y|ies)|"
    r"standards|"
    r"maintenance|behaviou?r|estimat(?:es?|ion))"
)
_AFTER = (
    r"(?:time|times|code|codes|timeout|body|header|headers|status|tool|tools|software|system|systems|server|servers|"
    r"service|team|teams|error|errors|failures?|page|app|apps|plane|layer|bus|channel|data|set|tree|engine|algorithm|"
    r"strategy pattern|format|queue|window|loop)"
)
_graded = partial(
    Pattern,
    category="judgement",
    message="'{cue}' grades people's work by its outcome.",
    reframe="Which time, information and tools did this work have, and which of them ran short?",
    levels=always(Level.NOTICE),
    unless=r"\b(?:projects|startups|teams|companies) (?:<w>)?fail (?:because|due|when)|\bgateway\b|(?:insufficient|"
    r"inadequate) (?:<w>)?(?:coverage|response|policy|policies|standards)|(?:bad|incorrect|wrong) (?:<w>)?(?:response|"
    r"request|call|test|work|policy|reviews?|analysis|assumptions?|instructions?)\b(?! (?:from|by|of) (?:the )?(?:team|"
    r"management|vendor))|(?:non-existent|nonexistent|premature|bad) (?:[\w-]+ )?calls? (?:to|of|in|reference)|"
    rf"(?:recursive|inefficient|naive|poor|bad|excessive|useless) (?:\w+ )?calls?\b|useless (?:instructions?|"
    rf"comments?)\b|naive "
    rf"approach|lazy [\w-]+ validation|\b(?:{OF_SOFTWARE})|\b{_SYSTEMS}|"
    r"\bquestionable (?:assumptions?)|come to work to do|bad at your",
    unless_before=r"(?:not|no|n't|without|avoid|prevent|any|reduce|if|against|leads? to|minimi[sz]e) (?:<det>|<adv>)*",
)

PATTERNS = (
    _graded(
        heads=BAD_HEADS,
        shape=rf"{BAD} (?:and [\w-]+ |, (?:and )?[\w-]+ |or [\w-]+ )?(?:(?!performance|quality|network|error|code|and |"
        rf"or |but |of |in |to |for |the |on |with |as |if |by )"
        rf"[\w-]+ ){{0,2}}?{WORK} (?!{_AFTER} )",
    ),
    _graded(
        heads=WORST_HEADS,
        shape=rf"{WORST} (?:and [\w-]+ |, [\w-]+ )?(?:(?!and |or |of |in |to |for |the )[\w-]+ )??{WORK} (?!{_AFTER} )",
    ),
    _graded(
        heads="dangerous unsafe risky unhealthy bad poor toxic harmful damaging sloppy lazy questionable unsound "
        "unwise "
        "destructive counterproductive counter-productive wrong wrongheaded wrong-headed",
        keys="practice habit attitude behavior behaviour culture mindset trend tendency assumption belief decision "
        "precedent mentality instinct reflex judgement judgment priorit dynamic idea advice turn "
        "move choice conclusion",
        shape=r"<w>(?:and [\w-]+ )?(?:[\w-]+ )??(?P<cue>(?:working practices?|habits?|attitudes?|culture|mindset|trend|"
        r"tendency|decisions?|mentality|instincts?|reflex|judge?ment|priorit(?:y|ies)|dynamics?|precedent|ideas?|"
        r"advice|turn|moves?|choices?|conclusions?) )(?!(?:of|in) the (?:parser|kernel|compiler))",
        unless=r"\b(?:if|would be|could be|may be|considered|is) (?:<adv>)*(?:a |an )?(?:bad|dangerous|risky|unsafe) "
        r"(?:idea|practice)|wrong (?:turn|move) (?:in|of) |\bwrong (?:choice|conclusion) of|need to raise|branch",
    ),
    _graded(
        heads="cavalier lax relaxed casual laissez-faire nonchalant complacent flippant hands-off gung-ho cowboy "
        "devil-may-care negative careless dismissive arrogant sloppy blase easygoing easy-going happy-go-lucky "
        "can't-happen defeatist fatalistic hostile",
        keys="attitude mentality mindset approach stance",
        shape=r"<w>(?:[\w-]+ )??(?P<cue>(?:attitudes?|mentality|mindset|(?:approach|stance) (?=to|towards?|with|on)) )",
    ),
)
