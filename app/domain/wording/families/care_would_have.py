"""What more care would have done: 'proper testing would have caught it', 'simply asking would have shown it'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW303"

_REVEALED = (
    r"(?:<adv>)*have (?:<adv>)*(?:caught|found|prevented|avoided|revealed|shown|exposed|uncovered|detected|surfaced|"
    r"flagged|helped|saved|spotted|identified|stopped|discovered|brought|made|mitigated|reduced|spared|raised|told|"
    r"given|been) "
)
_REVEALED_KEYS = (
    "caught found prevented avoided revealed shown exposed uncovered detected surfaced flagged helped saved spotted "
    "identified stopped discovered brought made mitigated reduced spared raised told given been"
)
_GRADED = (
    r"(?:more|better|proper|earlier|closer|deeper|further|extra|additional|adequate|sufficient|careful|thorough|"
    r"rigorous|diligent|extensive|comprehensive|appropriate|prudent|timely|clearer|stricter)"
)
_GRADED_HEADS = (
    "more better proper earlier closer deeper further extra additional adequate sufficient careful thorough rigorous "
    "diligent extensive comprehensive appropriate prudent timely clearer stricter"
)
_WORK = (
    r"(?:testing|tests|reviews?|reviewing|communications?|planning|preparation|checks?|checking|look|looks|inspection|"
    r"verification|validation|investigation|analysis|thought|thinking|care|attention|diligence|coordination|research|"
    r"test|reading|examination|scrutiny|discussion|supervision|oversight|due diligence|consideration|rehearsal|audit)"
)

_imagined = partial(
    Pattern,
    category="counterfactual",
    message="'{cue}' measures the past by what nobody did. It explains nothing that happened.",
    reframe="What did the work of that day look like, and what would have brought this to light as part of it?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _imagined(
        heads=_GRADED_HEADS,
        keys=_REVEALED_KEYS,
        shape=rf"{_GRADED} (?:(?:and )?{_GRADED} |[\w-]+ ){{0,3}}?{_WORK} (?:[^ .;:!?]+ ){{0,7}}?(?P<cue>(?:would|"
        rf"could|might) {_REVEALED})",
    ),
    _imagined(
        heads="double-checking checking testing reading verifying reviewing asking validating following consulting "
        "listening rehearsing communicating starting spending taking splitting talking planning choosing sticking "
        "breaking defining agreeing meeting waiting focusing discussing involving escalating revisiting rereading "
        "comparing inspecting examining investigating questioning measuring walking sitting sketching",
        keys=_REVEALED_KEYS,
        lead=r"(?:^|, |; |but |and )(?:<adv>)?",
        shape=rf"(?P<cue>[\w-]+ing (?:[^ .;:!?]+ ){{1,9}}?(?:would|could|might) {_REVEALED})",
    ),
    _imagined(
        heads="more better earlier clearer closer sooner stricter smaller",
        keys=_REVEALED_KEYS,
        lead=r"(?:^|, |; |but |and )(?:<adv>)?(?!adding|enabling|increasing|scaling|running|provisioning|using|"
        r"allocating|switching|setting|passing)[\w-]+ing (?:[^ .,;:!?]+ ){0,4}?",
        shape=rf"<w>(?:[^ .,;:!?]+ ){{0,9}}?(?P<cue>(?:would|could|might) {_REVEALED})",
        unless=r"\b(?:replicas?|nodes?|memory|cpu|disk|servers?|alerts?|alerting|monitoring|instances)\b",
    ),
    _imagined(
        heads="simply just merely even",
        keys=_REVEALED_KEYS,
        shape=r"(?:simply|just|merely|even) (?P<cue>[\w-]+ing )(?:[^ .;:!?]+ ){1,9}?(?:would|could|might) "
        rf"{_REVEALED}",
        category="minimizer",
        message="'{cue}' makes it look easy. Before the outcome it was one of many things to do.",
        reframe="What made this hard to see or to do at the time?",
    ),
    _imagined(
        heads="would could might may",
        keys="careful cautious wary vigilant attentive alert thorough diligent mindful suspicious skeptical sceptical",
        shape=r"(?:would|could|might|may) (?:<adv>)*have (?:<adv>)*been (?:<adv>)*(?P<cue>(?:(?:<w>){1,3}and )?(?:more|"
        r"less|too|so) (?:<adv>)*(?:[\w-]+ and )?(?:careful|cautious|wary|vigilant|attentive|alert|thorough|diligent|"
        r"mindful|suspicious|skeptical|sceptical) )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
    ),
    _imagined(
        heads="fared done performed looked",
        keys="better",
        lead=r"(?:would|could|might) (?:<adv>)*have ",
        shape=r"<w>(?:<adv>|much |far |a lot |even )*(?P<cue>better )(?=to |by |if |with |had |without |, |\. )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        unless=r"what (?:would|could)",
    ),
)
