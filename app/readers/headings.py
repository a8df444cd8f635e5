"""What a heading is about: its words, in many wordings, to one slug."""

from collections.abc import Mapping
from functools import lru_cache

from app.domain.patterns import pattern
from app.domain.words import plain_words
from app.readers.foreign_headings import WORDS as _ABROAD

_WORDS = {
    "executive_summary": "executive summary|exec summary|tl dr|tldr|tl;dr|abstract|management summary",
    "summary": "summary|issue summary|incident summary|overview|incident overview|what happened|description|"
    "incident description|synopsis|problem summary|problem statement|problem description|brief summary",
    "impact": "impact|customer impact|user impact|business impact|severity and impact|impact and severity|effects|"
    "impact assessment|impact analysis|scope|scope of impact|who was affected",
    "timeline": "timeline|time line|detailed timeline|incident timeline|chronology|sequence of events|key events|"
    "events|timeline of events|event log|incident log",
    "detection": "detection|detected|identified|how was it detected|how we detected it|discovery|how we noticed|"
    "how was the incident detected|detection and alerting|alerting",
    "response": "response|incident response|our response|responders|escalation|how we responded|actions taken|"
    "action taken|steps taken|actions we took|what we did",
    "resolution": "resolution|recovery|resolution and recovery|mitigation|resolution and mitigation|how we fixed it|"
    "mitigation and resolution|the fix|fix|workaround|recovery actions|immediate mitigation",
    "root_cause": "root cause|root causes|root cause analysis|root cause s|rca|cause|causes|analysis of causes|"
    "cause analysis|technical analysis|analysis|causal analysis|fault|what went wrong technically|why it happened|"
    "root cause and resolution|root cause and contributing factors|blameless root cause|proximate cause|"
    "working theory|why did it happen|"
    "investigation|technical details|diagnosis",
    "contributing_factors": "contributing factors|contributing causes|contributing conditions|factors|"
    "contributory factors|contributing cause|contributing factor|contributors",
    "system_factors": "system factors|systemic factors|systemic issues|system conditions|systemic causes",
    "five_whys": "five whys|5 whys|five why|5 why|five why s|5 why s|the five whys|whys|five whys analysis|"
    "5 whys analysis",
    "went_well": "what went well|things that went well|went well|what worked|what worked well|the good|successes|"
    "what we did well|positives|what went right",
    "went_wrong": "what went wrong|what went poorly|things that went poorly|what didn t go well|what could be better|"
    "what went badly|things that went wrong|the bad|what did not go well|what didn t work|went wrong|"
    "things that didn t go well|what could have gone better|areas for concern|challenges",
    "lucky": "where we got lucky|where did we get lucky|got lucky|lucky|luck|how we got lucky|what went luckily",
    "improvements": "improvements|areas for improvement|what could be improved|opportunities|"
    "opportunities for improvement|what can be improved|recommendations|suggestions|what we could do better|"
    "process improvements",
    "actions": "actions|action items|action item|action plan|resulting action|resulting actions|"
    "corrective actions|corrective action|corrective and preventative measures|corrective and preventive measures|"
    "corrective and preventive actions|corrective and preventative actions|corrective measures|"
    "preventative measures|preventive measures|preventive actions|preventative actions|remediation|remediations|"
    "remediation items|follow ups|follow up|followup|followups|follow up items|follow up actions|follow up tasks|"
    "follow up work|next steps|to do|todo|todos|to dos|to do list|review actions|actions following review|"
    "repair items|tasks|action list|remediation and follow up|mitigations and follow ups|future work|"
    "post incident actions|post mortem actions|postmortem actions|what we are doing|what we re doing about it|"
    "what will we do|what are we doing about it|what we will do|commitments|what s next|what next|remaining work|"
    "outstanding work|outstanding actions|outstanding items|open actions|open items|work items|next actions|"
    "plan of action|changes we are making|what we are changing|post incident tasks",
    "lessons": "lessons learned|lessons learnt|lessons|learnings|lesson learned|key takeaways|takeaways|"
    "what we learned|what did we learn|key learnings|retrospective|"
    "lessons and learnings|what have we learned|key learning",
    "references": "references|links|related links|resources|further reading|see also|supporting documents|"
    "related incidents|supporting information",
    "glossary": "glossary|definitions|terminology|terms",
    "appendix": "appendix|appendices|attachments|supporting data|supporting material",
}
_SLUG = {words: slug for names in (_WORDS, _ABROAD) for slug, one in names.items() for words in one.split("|")}
_SLUG_ABROAD = {words: slug for slug, names in _ABROAD.items() for words in names.split("|")}
# Looked for in this order, as whole words anywhere in a heading that is not a known one as a whole.
_HINTS = tuple((tuple(f" {words} " for words in names.split("|")), slug) for names, slug in (
    ("timeline|chronology", "timeline"),
    ("5 why|5 whys|five why|five whys", "five_whys"),
    ("went well|worked well", "went_well"),
    ("went wrong|went poorly|went badly|didn t go well|didn t go so well|didn t go as well|didn t work well|"
     "didn t work so well|didn t work as well|did not go well|did not go so well|did not go as well|"
     "did not work well|did not work so well|did not work as well", "went_wrong"),
    ("lucky", "lucky"),
    ("action item|action items|corrective action|corrective actions|corrective measure|corrective measures|"
     "preventive action|preventive actions|preventive measure|preventive measures|preventative action|"
     "preventative actions|preventative measure|preventative measures|remedial action|remedial actions|"
     "remedial measure|remedial measures|follow up|follow ups|followup|followups|next steps|remediation|"
     "action plan|action list|actions plan|actions list", "actions"),
    ("root cause|root causes|cause|causes|rca", "root_cause"),
    ("contributing factor|contributing factors|contributing cause|contributing causes", "contributing_factors"),
    ("lesson|lessons|learning|learnings|takeaway|takeaways", "lessons"),
    ("executive summary", "executive_summary"),
    ("summary", "summary"),
    ("impact", "impact"),
    ("detection|detected", "detection"),
    ("improvement|improvements", "improvements"),
    ("resolution|recovery", "resolution"),
    ("response", "response"),
    ("actions", "actions"),
    ("references", "references"),
    ("appendix", "appendix"),
))  # fmt: skip
_SHORTCODE = pattern(r":[a-z0-9_+-]{2,40}:")
_ASIDE = pattern(r"[(（].*")
_LETTERS = frozenset("abcdef")
LONGEST_LINE = 60  # characters of a line of text that may stand in for a heading


@lru_cache(maxsize=4096)
def normal_heading(title: str) -> str:
    """Return a heading's words alone: no emoji, numbers in front, or punctuation, in lower case."""
    text = title if title.count(":") < 2 else _SHORTCODE.sub(" ", title)
    text = text.casefold().replace("&", " and ").replace("/", " and ")
    text = plain_words(text.replace("\ufe0f", "").replace("\u200d", ""))
    number, _, rest = text.partition(" ")
    return rest if rest and _is_number(number) else text


def _is_number(word: str) -> bool:
    """Say whether a word only counts: `3`, `iv` or `b`."""
    return (word.isdecimal() and len(word) <= 2) or (len(word) <= 4 and not word.strip("ivx")) or word in _LETTERS


def heading_slug(title: str, synonyms: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return which section a heading opens, by the policy's own words first, or None where it is none we know."""
    text = normal_heading(title)
    for slug, names in synonyms.items():
        if text in (normal_heading(name) for name in names):
            return slug
    found = _known_slug(text)
    return found if found or not title.endswith((")", "）")) else _known_slug(normal_heading(_ASIDE.sub("", title)))


@lru_cache(maxsize=4096)
def _known_slug(text: str) -> str | None:
    if text in _SLUG:
        return _SLUG[text]
    if len(text) >= 80:
        return None
    padded = f" {text} "
    found = next((slug for hints, slug in _HINTS if any(map(padded.__contains__, hints))), None)
    return found or _slug_abroad(text.split())


def _slug_abroad(words: list[str]) -> str | None:
    """Return what a heading of another language starts with, such as `Impacto en los clientes`."""
    starts = (" ".join(words[:size]) for size in range(min(len(words), 3), 0, -1))
    return next((_SLUG_ABROAD[start] for start in starts if start in _SLUG_ABROAD), None)


def is_known_heading(title: str) -> bool:
    """Say whether a heading is, word for word, one that opens a section."""
    return normal_heading(title) in _SLUG


def known_section(words: str) -> str | None:
    """Return which section these words open as they are, or None where they are more or less than its heading."""
    return _SLUG.get(normal_heading(words)) if len(words) <= LONGEST_LINE else None
