"""Blame that is put on somebody, taken, or apologised for."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW301"

_MESSAGE = "'{cue}' puts the cause in people. The conditions around them are what can be changed."
_NOT_OURS = r"(?:(?:not|no|never|without|nobody|anyone|no one|no-one|someone) )(?:<w>){0,3}"

_told = partial(Pattern, category="person_blame", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="blame fault",
        shape=r"(?P<cue>(?:blame (?:<adv>|squarely )*(?:on|upon|at)|(?:blame|fault) (?:<adv>|squarely )*(?:lies|rests|"
        r"falls) (?:<adv>|squarely )*(?:with|on)|fault of) )(?P<who>)",
        subject=AFTER,
        of_people=True,
        levels=Levels(somebody=Level.WARNING),
        reframe="Which conditions came together, and which of them can be changed?",
        unless_before=_NOT_OURS,
    ),
    _told(
        heads="blame",
        shape=r"blame (?:here |for (?:this|that|it|the) |on |upon |squarely )",
        lead=r"(?:puts?|placed?|places|lays?|laid|pins?|pinned|who to|whom to|one to (?:<adv>)*|is to|are to|"
        r"was to) (?:<w>){0,2}?",
        levels=always(Level.WARNING),
        message="'{cue}' hands the incident to somebody. Nobody can fix the system from there.",
        reframe="Which conditions came together, and which of them can be changed?",
        unless=r"\b(?:not|never|no one|nobody|rather than|instead of|without|avoid)\b|\b(?:i|we) (?:am|are|were|"
        r"was) (?:<w>)?to "
        r"(?:<adv>)*blame",
    ),
    _told(
        heads="who whom",
        keys="blame",
        shape=r"who(?:m)? (?:is |was |are )?to blame (?=\? |\. |for |here |$)",
        levels=always(Level.WARNING),
        message="'{cue}' asks for a culprit. The answer would change nothing in the system.",
        reframe="What made this outcome possible, whoever had been there?",
        unless=r"\b(?:not|never|no one|nobody|rather than|instead of|without|avoid|matter)\b",
    ),
    _told(
        heads="take takes took taking accept accepting",
        keys="responsib blame",
        shape=r"(?:tak(?:e|es|ing)|took|accept(?:ing)?) (?:<adv>|full |complete |total |entire |sole |"
        r"personal )*responsibility (?=for|\.|,|and|$)",
        subject=BEFORE,
        levels=Levels(other=None, somebody=None, implied=Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
        unless_before=r"(?:to|will|should|must|not|who|never) ",
        unless=r"responsibility for (?:<det>)?(?:safety|security|privacy|protect|quality|rotation|service|system|"
        r"on-call|component|maint|project|release|operat)",
    ),
    _told(
        heads="sorry apologies apologise apologize apology apologizing apologising",
        keys="sorry apolog",
        shape=r"(?:sorry|apologies|apologi[sz]e|apologi[sz]ing|apology) (?:<adv>)?(?:for|"
        r"about) (?:<w>){0,4}?(?:mistakes?|oversight|screw-?up|blunder|carelessness|negligence|typo|mix-?up|mis-?step|"
        r"my error|our error) ",
        levels=always(Level.NOTICE),
        message="'{cue}' takes the blame, where what people were put through is what an apology is for.",
        reframe="What made this likely, and what would make it unlikely for anybody?",
    ),
    _told(
        heads="'s",
        shape=r"'s (?:<adv>|own |many |first |big |biggest |repeated )*(?:missteps?|blunders?|screw-?ups?|cock-?ups?|"
        r"negligence|carelessness|incompetence|refusal|arrogance|greed|mishandling|mismanagement|neglect|failings?|"
        r"shortcomings) ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=None, somebody=Level.WARNING),
        reframe="What did the situation look like from the inside, and what would have shown the risk?",
        unless=r"learn(?:ing|ed|t|s)? from",
    ),
    _told(
        heads="me us",
        shape=r"(?:me|us) (?=\. $|, |! $|and |$)",
        lead=r"(?:is|was|'s) (?:all |entirely |totally |completely |just )?on ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
    ),
    _told(
        heads="take takes took taking accept",
        keys="accept blame takes taking",
        shape=r"(?:tak(?:e|es|ing)|took|accept) (?:the |all the |full )blame ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
    ),
    _told(
        heads="shot self-inflicted doing",
        shape=r"shot (?:ourselves|myself|themselves) in the foot|self-inflicted |doing (?=\. $|, |$)",
        lead=r"|(?:our|my) own ",
        levels=always(Level.NOTICE),
        reframe="What let one step reach this far, and what could have stopped it?",
        needs=r"shot (?:ourselves|myself)|self-inflicted|(?:our|my) own doing",
    ),
    _told(
        heads="on",
        keys="part",
        shape=r"on (?:our|my) parts? ",
        levels=always(Level.NOTICE),
        reframe="What made this likely with the tools and the information at hand?",
        needs=r"\b(?:too (?:much|many|little|few)|lack|not enough|insufficient|poor|bad) (?:[^ ]+ ){0,4}on (?:our|"
        r"my) part",
    ),
    _told(
        heads="biggest worst main first only fatal costly classic greatest big",
        keys="mistake",
        lead=r"^(?:[^\w])*(?:(?:our|my|the) )?",
        shape=r"(?:biggest|worst|main|first|only|fatal|costly|classic|greatest|big) mistakes? (?=: |- |"
        r", |\. |$)",
        levels=always(Level.NOTICE),
        reframe="What did the choice look like at the time, and what would have shown where it led?",
    ),
    _told(
        heads="no",
        keys="clue idea",
        shape=r"no (?:clue|idea) (?:of |about )?what (?:i|we) (?:was|were|am|are) doing ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="Which information and support would have helped at that time?",
    ),
)
